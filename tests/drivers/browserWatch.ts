/** Listens to everything a browser does, for what must happen on no page: policy broken, strangers asked, code that throws. */
import type { BrowserContext } from "@playwright/test";

/** What browsers say of answers and lines that the page itself is there to handle. */
const EXPECTED = /^Failed to load resource|^WebSocket connection to/;

/** Gathers from now on; the list grows as things go wrong. */
export function watchContext(context: BrowserContext, origin: string): readonly string[] {
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url))
      faults.push(`asked another server: ${url}`);
  });
  context.on("console", (message) => {
    const isFault = message.type() === "error" && !EXPECTED.test(message.text());
    if (isFault) faults.push(`the console says: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    faults.push(`a script threw: ${error.error().message}`);
  });
  return faults;
}
