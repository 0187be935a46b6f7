// What sort of network an address lies on, guessed from the interface's name and the address itself: systems tell no
// more. A wrong guess costs a wrong icon, nothing else.
import type { networkKinds } from "@minga/shared/protocol/http/arrival.ts";

export type NetworkKind = (typeof networkKinds)[number];

/** Bridges to containers and virtual machines inside this one: nobody's phone is there. */
const INSIDE =
  /^(docker|br-|veth(?!ernet)|virbr|lxc|lxd|cni|flannel|cali|podman|kube|llw|awdl|anpi)|WSL|Default Switch/i;
/** Tunnels and host-only networks: seldom what a room of people is on. */
const TUNNEL =
  /^(tun|tap|wg|utun|ppp|ipsec|zt|tailscale|vmnet|vboxnet|vEthernet)|VPN|TAP-|Wintun|WireGuard|VMware|VirtualBox|Loopback/i;
/** Addresses that a system takes when it shares its own network: Windows, NetworkManager, macOS, iPhone, Android. */
const SHARED = /^(192\.168\.137\.1|10\.42\.\d+\.1|172\.20\.10\.\d+|192\.168\.43\.\d+)$/;
/** Windows calls its own hotspot «Local Area Connection* 10», in the language of the system. */
const SHARED_NAME = /^(ap\d|bridge100$|hotspot)|\* ?\d+$/i;
const WIRELESS = /^(wl|ath|ra\d)|wi-?fi|wlan|wireless|inal[aá]mbric/i;
const WIRED = /^(eth|en|em\d|usb)|ethernet|[aá]rea local|local area/i;

/** Undefined for networks inside the machine, where no other device can be. */
export function networkKind(
  name: string,
  { address, platform }: { readonly address: string; readonly platform: NodeJS.Platform },
): NetworkKind | undefined {
  if (INSIDE.test(name)) return undefined;
  if (TUNNEL.test(name)) return "other";
  if (SHARED.test(address) || SHARED_NAME.test(name)) return "hotspot";
  // Every portable Mac of the last ten years has its Wi-Fi there.
  if (WIRELESS.test(name) || (platform === "darwin" && name === "en0")) return "wifi";
  return WIRED.test(name) ? "cable" : "other";
}
