// The built pages, as they are sent: each file read once, packed once for each way of packing, and kept. Packing as
// hard as it goes pays on a weak line that eighty phones share.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

export interface Asset {
  readonly type: string;
  /** Its name changes with its content, so that it never has to be asked for again. */
  readonly isImmutable: boolean;
  /** Stays while the content does, whatever it is packed in. */
  readonly tag: string;
  /** Undefined where packing it that way gains nothing. */
  body(encoding: Encoding): Promise<Buffer | undefined>;
}

export interface Assets {
  /** By the path of an address, such as "/assets/app-1a2b.js"; undefined for what was not built. */
  find(path: string): Promise<Asset | undefined>;
}

const SHELL = "/index.html";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
/** What is packed already, by its own format. */
const PACKED = /^(image\/png|font\/woff2)/;

const pack: Readonly<Record<Exclude<Encoding, "identity">, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Only files that are in the folder when it is first asked are ever sent: an address is a name in a list, not a path. */
export function createAssets(folder: string): Assets {
  let listing: Promise<ReadonlyMap<string, string>> | undefined;
  const loaded = new Map<string, Promise<Asset>>();
  return {
    async find(path) {
      listing ??= listFiles(folder);
      const files = await listing;
      // Before the first build there is nothing to remember.
      if (!files.has(SHELL)) listing = undefined;
      const file = files.get(path);
      if (file === undefined) return undefined;
      const asset = loaded.get(path) ?? loadAsset(path, file);
      loaded.set(path, asset);
      return asset;
    },
  };
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]));
}

async function loadAsset(path: string, file: string): Promise<Asset> {
  const bytes = await readFile(file);
  const type = types[extname(file)] ?? "application/octet-stream";
  const packed = new Map<Encoding, Promise<Buffer | undefined>>([["identity", Promise.resolve(bytes)]]);
  return {
    type,
    isImmutable: path.startsWith("/assets/"),
    tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    body(encoding) {
      const ready = packed.get(encoding);
      if (ready || encoding === "identity") return ready ?? Promise.resolve(bytes);
      const made = PACKED.test(type) ? Promise.resolve(undefined) : packIfSmaller(bytes, encoding);
      packed.set(encoding, made);
      return made;
    },
  };
}

async function packIfSmaller(bytes: Buffer, encoding: Exclude<Encoding, "identity">): Promise<Buffer | undefined> {
  const packed = await pack[encoding](bytes);
  return packed.length < bytes.length ? packed : undefined;
}
