/** `npm run build`: the screens, ready to be served, if they are not yet. */
import { buildClient } from "./setup/client.mjs";
import { runCommand } from "./setup/command.mjs";

await runCommand(async (node) => {
  await buildClient(node);
  return 0;
});
