import { expect, test } from "vitest";
import { createArrivals } from "./arrivals.ts";

const own = new Set(["192.168.1.20", "2001:db8::20"]);

test("another device marks its arrival, the latest counts", () => {
  let now = 1000;
  const arrivals = createArrivals({ clock: () => now, own: () => own });

  expect(arrivals.lastAt()).toBeUndefined();
  arrivals.see({ ip: "::ffff:192.168.1.31" });
  now = 2000;
  arrivals.see({ ip: "2001:db8::31" });

  expect(arrivals.lastAt()).toBe(2000);
});

test.each(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", "192.168.1.20", "::ffff:192.168.1.20", "2001:db8::20"])(
  "%s is this very machine and no arrival",
  (ip) => {
    const arrivals = createArrivals({ clock: () => 1000, own: () => own });

    arrivals.see({ ip });

    expect(arrivals.lastAt()).toBeUndefined();
    expect(arrivals.isHere({ ip })).toBe(true);
  },
);

test("a request whose sender is not known is neither here nor an arrival", () => {
  const arrivals = createArrivals({ clock: () => 1000, own: () => own });

  arrivals.see({});

  expect(arrivals.lastAt()).toBeUndefined();
  expect(arrivals.isHere({})).toBe(false);
});

test("an address that the machine has lost is another device's", () => {
  let addresses = own;
  const arrivals = createArrivals({ clock: () => 1000, own: () => addresses });
  addresses = new Set(["10.0.0.7"]);

  expect(arrivals.isHere({ ip: "192.168.1.20" })).toBe(false);
});
