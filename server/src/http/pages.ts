// The pages: one HTML shell for every address that looks like a page, the same for everyone, and what it loads.
import type { Request, RequestHandler, Response } from "express";
import type { Text } from "../texts.ts";
import { type Asset, type Assets, type Encoding, encodings } from "./assets.ts";

interface Parts {
  readonly assets: Assets;
  readonly text: Text;
}

/** Answers what was built, and the shell for every address that a browser opens as a page; passes on all else. */
export function servePages({ assets, text }: Parts): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    if (request.path.startsWith("/api/") || request.path.startsWith("/sync/")) return next();
    const asset = request.path === "/" ? undefined : await assets.find(request.path);
    if (asset) return send(asset, request, response);
    if (!looksLikePage(request)) return next();
    const shell = await assets.find("/index.html");
    if (shell) return send(shell, request, response);
    response
      .status(503)
      .type("text/plain")
      .send(`${text("server.notBuilt")}\n`);
  };
}

/** A missing script or picture must not be answered with a page. */
function looksLikePage({ path, headers }: Request): boolean {
  return !/\.\w+$/.test(path) && /\btext\/html\b|\*\/\*/.test(headers.accept ?? "*/*");
}

async function send(asset: Asset, request: Request, response: Response): Promise<void> {
  response.set({
    "Content-Type": asset.type,
    "Cache-Control": asset.isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: asset.tag,
    Vary: "Accept-Encoding",
  });
  if (request.headers["if-none-match"] === asset.tag) {
    response.status(304).end();
    return;
  }
  const { encoding, body } = await packed(asset, request);
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response.send(body);
}

/** The smallest that the caller understands. */
async function packed(asset: Asset, request: Request): Promise<{ encoding: Encoding; body: Buffer | undefined }> {
  for (const encoding of encodings) {
    const body = request.acceptsEncodings(encoding) === false ? undefined : await asset.body(encoding);
    if (body) return { encoding, body };
  }
  return { encoding: "identity", body: await asset.body("identity") };
}
