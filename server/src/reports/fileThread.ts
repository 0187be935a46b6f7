// The thread that makes files. What it throws ends it, and whoever asked is told.
import { parentPort } from "node:worker_threads";
import { assert } from "@minga/shared/core/assert.ts";
import { createText } from "../texts.ts";
import { fileFormats } from "./formats.ts";
import type { WantedFile } from "./makeFile.ts";
import { createWriting } from "./writing.ts";

assert(parentPort, "this file is the body of a worker thread");
const port = parentPort;

port.on("message", async ({ report, format }: WantedFile) => {
  const writing = createWriting(await createText(report.language), report.language);
  port.postMessage(await fileFormats[format](report, writing));
});
