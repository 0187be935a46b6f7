/** `npm run dev`: the server and the screens, both reloading as the code changes, with the sample workshop inside. */
import { runInFront } from "./setup/child.mjs";
import { runCommand } from "./setup/command.mjs";
import { serverEntry, tools } from "./setup/places.mjs";

await runCommand(async (node) => {
  const closing = new AbortController();
  const both = [
    [node, "--watch", "--watch-preserve-output", serverEntry, "--demo", ...process.argv.slice(2)],
    [node, tools.vite, "client"],
  ].map((command) => runInFront(command, { until: closing.signal }));
  const code = await Promise.race(both);
  closing.abort();
  await Promise.all(both);
  return code;
});
