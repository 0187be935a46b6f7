import { expect, test } from "vitest";
import type { MachineAddress } from "./addresses.ts";
import { joinAddresses, localAddress, type Serving } from "./joinAddresses.ts";

const wifi: MachineAddress = { host: "192.168.1.20", interface: "wlan0", kind: "wifi" };
const plain: Serving = { port: 8080, port80: false, secure: false, url: undefined };

test("what must be typed carries the port", () => {
  expect(joinAddresses([wifi], plain)).toEqual([
    { url: "http://192.168.1.20:8080", typed: "192.168.1.20:8080", interface: "wlan0", kind: "wifi" },
  ]);
});

test("where port 80 answers nobody types a port", () => {
  expect(joinAddresses([wifi], { ...plain, port80: true })[0]).toMatchObject({
    url: "http://192.168.1.20",
    typed: "192.168.1.20",
  });
});

test("under TLS the scheme is typed too, or the browser would knock without it", () => {
  expect(joinAddresses([wifi], { ...plain, port: 8443, secure: true })[0]?.typed).toBe("https://192.168.1.20:8443");
  expect(joinAddresses([wifi], { ...plain, port: 443, secure: true })[0]?.typed).toBe("https://192.168.1.20");
});

test("the address that the owner gave goes first, and once", () => {
  const typed = (url: string) => joinAddresses([wifi], { ...plain, url }).map((address) => address.typed);

  expect(typed("https://minga.example.org/")).toEqual(["https://minga.example.org", "192.168.1.20:8080"]);
  expect(typed("http://192.168.1.20:8080")).toEqual(["192.168.1.20:8080"]);
});

test("an IPv6 address keeps its brackets", () => {
  expect(joinAddresses([{ ...wifi, host: "[2001:db8::20]" }], plain)[0]?.typed).toBe("[2001:db8::20]:8080");
});

test("whoever sits at the machine uses its own loop", () => {
  expect(localAddress(plain)).toBe("http://localhost:8080");
  expect(localAddress({ ...plain, url: "https://minga.example.org" })).toBe("https://minga.example.org");
});
