// A data folder as whoever finds the disk sees it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Every byte of every file in it, one after the other. */
export async function readFolder(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file))));
}

/** Which of these texts are somewhere in it. */
export async function findIn(folder: string, texts: Iterable<string>): Promise<readonly string[]> {
  const bytes = await readFolder(folder);
  return [...texts].filter((text) => bytes.includes(text));
}
