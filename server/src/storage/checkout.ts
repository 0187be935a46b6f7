// Data does not belong inside the code: the next update or clean-up of the checkout would take it along.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { StartProblem } from "../startProblem.ts";

export function refuseCheckout(folder: string): void {
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    if (existsSync(join(place, ".git")) && isOurs(join(place, "package.json"))) {
      throw new StartProblem("server.problem.folderInCheckout", { folder });
    }
  }
}

function isOurs(manifest: string): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof content === "object" && content !== null && "name" in content && content.name === "minga";
  } catch {
    return false;
  }
}
