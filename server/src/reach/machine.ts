// What the system says of itself now.
import { hostname, networkInterfaces } from "node:os";
import { platform } from "node:process";
import type { Machine } from "./addresses.ts";

export function readMachine(): Machine {
  return { interfaces: networkInterfaces(), hostname: hostname(), platform };
}
