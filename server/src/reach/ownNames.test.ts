import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import type { Machine } from "./addresses.ts";
import { ownNames, ownPorts } from "./ownNames.ts";

const wifi: NetworkInterfaceInfo = {
  address: "2001:db8::20",
  family: "IPv6",
  internal: false,
  scopeid: 0,
  netmask: "ffff:ffff:ffff:ffff::",
  cidr: "2001:db8::20/64",
  mac: "02:00:00:00:00:01",
};
const machine: Machine = { interfaces: { wlan0: [wifi] }, hostname: "mesa-uno", platform: "linux" };

test("our names are those of the machine, of its networks and of its owner's address", () => {
  expect([...ownNames(machine, { url: "https://minga.example.org" })]).toEqual([
    "localhost",
    "127.0.0.1",
    "[::1]",
    "[2001:db8::20]",
    "mesa-uno.local",
    "minga.example.org",
  ]);
});

test("our ports are those that answer and that of the owner's address", () => {
  const serving = { port: 8080, port80: false, secure: false, url: undefined };

  expect([...ownPorts(serving)]).toEqual([8080]);
  expect([...ownPorts({ ...serving, port80: true, url: "https://minga.example.org" })]).toEqual([8080, 80, 443]);
});
