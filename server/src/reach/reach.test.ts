import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import type { Serving } from "./joinAddresses.ts";
import { createReach } from "./reach.ts";

const plain: Serving = { port: 8080, port80: false, secure: false, url: undefined };
const onWifi = { wlan0: [ipv4("192.168.1.20")], eth0: [ipv4("10.0.0.7")] };

test("the best address is used until another is chosen, and again when that one is gone", () => {
  let interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[]>> = onWifi;
  const reach = createReach({ ...parts(), machine: () => ({ ...machine, interfaces }) });

  expect(reach.chosen()).toBe("http://192.168.1.20:8080");
  expect(reach.choose("http://10.0.0.7:8080")).toBe(true);
  expect(reach.chosen()).toBe("http://10.0.0.7:8080");

  interfaces = { wlan0: [ipv4("192.168.5.5")] };
  expect(reach.chosen()).toBe("http://192.168.5.5:8080");
});

test("an address that is not ours cannot be chosen", () => {
  const reach = createReach(parts());

  expect(reach.choose("http://evil.example")).toBe(false);
  expect(reach.chosen()).toBe("http://192.168.1.20:8080");
});

test("what was chosen in an earlier run still counts", () => {
  expect(createReach({ ...parts(), chosen: "http://10.0.0.7:8080" }).chosen()).toBe("http://10.0.0.7:8080");
});

test("only what is listened on is offered", () => {
  const typed = (host: string) =>
    createReach({ ...parts(), host })
      .addresses()
      .map((address) => address.typed);

  expect(typed("10.0.0.7")).toEqual(["10.0.0.7:8080"]);
  expect(typed("127.0.0.1")).toEqual([]);
});

test("a machine that nobody can reach still has an address for itself", () => {
  const reach = createReach({ ...parts(), host: "127.0.0.1" });

  expect(reach.chosen()).toBe("http://localhost:8080");
  expect(reach.report()).toEqual({
    addresses: [],
    chosen: "http://localhost:8080",
    awake: "kept",
    listeningSince: 1000,
    port80: false,
  });
});

test("the report tells when another device came", () => {
  const reach = createReach(parts());

  reach.see({ ip: "192.168.1.31" });

  expect(reach.report().arrivedAt).toBe(1000);
});

const machine = { interfaces: onWifi, hostname: "portátil", platform: "linux" as const };

function parts(): Parameters<typeof createReach>[0] {
  return {
    clock: () => 1000,
    machine: () => machine,
    serving: () => plain,
    host: undefined,
    awake: { state: () => "kept" },
    chosen: undefined,
  };
}

function ipv4(address: string): NetworkInterfaceInfo {
  const more = { netmask: "255.255.255.0", cidr: `${address}/24`, mac: "02:00:00:00:00:01" };
  return { address, internal: false, family: "IPv4", ...more };
}
