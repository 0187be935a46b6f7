/** `npm start`: sets up what is missing, builds what is stale, and serves. Arguments go to the server: `npm start -- --help`. */
import { runInFront } from "./setup/child.mjs";
import { buildClient } from "./setup/client.mjs";
import { runCommand } from "./setup/command.mjs";
import { serverEntry } from "./setup/places.mjs";

await runCommand(async (node) => {
  await buildClient(node);
  return runInFront([node, serverEntry, ...process.argv.slice(2)]);
});
