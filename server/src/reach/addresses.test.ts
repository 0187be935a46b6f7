import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { localName, type Machine, machineAddresses, ownAddresses } from "./addresses.ts";

describe("the addresses of a machine", () => {
  test("are those of a laptop on Wi-Fi, cable and in containers: what phones may reach, best first", () => {
    const laptop = machine({
      lo: [ipv4("127.0.0.1", { internal: true }), ipv6("::1", { internal: true })],
      docker0: [ipv4("172.17.0.1")],
      veth12ab: [ipv6("fe80::42")],
      enp3s0: [ipv4("10.0.0.7")],
      tun0: [ipv4("10.8.0.2")],
      wlp2s0: [ipv4("192.168.1.20"), ipv6("2001:db8::20"), ipv6("2001:db8::99"), ipv6("fe80::20")],
    });

    expect(machineAddresses(laptop)).toEqual([
      { host: "192.168.1.20", interface: "wlp2s0", kind: "wifi" },
      { host: "10.0.0.7", interface: "enp3s0", kind: "cable" },
      { host: "10.8.0.2", interface: "tun0", kind: "other" },
      { host: "[2001:db8::20]", interface: "wlp2s0", kind: "wifi" },
      { host: "mesa-uno.local", interface: "mDNS", kind: "other" },
    ]);
  });

  test("are none while it is on no network, whatever it gives itself", () => {
    const alone = machine({ lo: [ipv4("127.0.0.1", { internal: true })], "Wi-Fi": [ipv4("169.254.9.9")] });

    expect(machineAddresses(alone)).toEqual([]);
  });

  test.each([
    ["Windows", "Conexión de área local* 10", "192.168.137.1", "win32"],
    ["NetworkManager", "wlp2s0", "10.42.0.1", "linux"],
    ["macOS", "bridge100", "192.168.2.1", "darwin"],
    ["an iPhone", "Wi-Fi 2", "172.20.10.4", "win32"],
  ] as const)("tell the hotspot of %s", (_, name, address, platform) => {
    const [first] = machineAddresses({ ...machine({ [name]: [ipv4(address)] }), platform });

    expect(first).toEqual({ host: address, interface: name, kind: "hotspot" });
  });

  test.each([
    ["Wi-Fi", "win32", "wifi"],
    ["Wi-Fi 3", "win32", "wifi"],
    ["Ethernet 2", "win32", "cable"],
    ["Conexión de área local", "win32", "cable"],
    ["vEthernet (External)", "win32", "other"],
    ["en0", "darwin", "wifi"],
    ["en7", "darwin", "cable"],
    ["utun4", "darwin", "other"],
    ["eth0", "linux", "cable"],
    ["enx00e04c680001", "linux", "cable"],
    ["wlan0", "linux", "wifi"],
    ["tailscale0", "linux", "other"],
  ] as const)("take %s on %s for %s", (name, platform, kind) => {
    expect(machineAddresses({ ...machine({ [name]: [ipv4("192.168.7.7")] }), platform })[0]?.kind).toBe(kind);
  });

  test("leave out what lies inside the machine", () => {
    const inside = {
      "br-5f3c": [ipv4("172.18.0.1")],
      "vEthernet (WSL)": [ipv4("172.28.0.1")],
      virbr0: [ipv4("192.168.122.1")],
    };

    expect(machineAddresses(machine(inside))).toEqual([]);
    expect(ownAddresses(machine(inside))).toEqual(new Set(["172.18.0.1", "172.28.0.1", "192.168.122.1"]));
  });
});

test("a host name becomes a .local name only where it can be one", () => {
  expect(localName("Mesa-Uno.lan")).toBe("mesa-uno.local");
  expect(localName("portátil de Ana")).toBeUndefined();
  expect(localName("localhost")).toBeUndefined();
});

function machine(interfaces: Machine["interfaces"]): Machine {
  return { interfaces, hostname: "mesa-uno", platform: "linux" };
}

function ipv4(address: string, { internal = false } = {}): NetworkInterfaceInfo {
  return {
    address,
    internal,
    family: "IPv4",
    netmask: "255.255.255.0",
    cidr: `${address}/24`,
    mac: "02:00:00:00:00:01",
  };
}

function ipv6(address: string, { internal = false } = {}): NetworkInterfaceInfo {
  const more = { netmask: "ffff:ffff:ffff:ffff::", cidr: `${address}/64`, mac: "02:00:00:00:00:01" };
  return { address, internal, family: "IPv6", scopeid: 0, ...more };
}
