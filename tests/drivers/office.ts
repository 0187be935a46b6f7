// LibreOffice as somebody who opens a file that came by mail: without its screens, and with a profile of its own.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Office {
  /** Opens a file and saves it as something else; what comes out, by name. Rejects where it cannot be opened. */
  convert(
    file: { readonly name: string; readonly bytes: Uint8Array },
    to: string,
  ): Promise<ReadonlyMap<string, Buffer>>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const program = process.env["SOFFICE_PATH"] || "soffice";
  const home = await mkdtemp(join(tmpdir(), "minga-office-"));
  let count = 0;
  return {
    async convert({ name, bytes }, to) {
      count += 1;
      const folder = await mkdtemp(join(home, `file${count}-`));
      const source = join(home, name);
      await writeFile(source, bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(home, "profile")).href}`;
      await run(program, [profile, "--headless", "--norestore", "--convert-to", to, "--outdir", folder, source]);
      const names = await readdir(folder);
      if (names.length === 0) throw new Error(`${name} could not be opened`);
      return new Map(await Promise.all(names.map(async (each) => [each, await readFile(join(folder, each))] as const)));
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}
