// Opening a document's socket: Host, Origin, session, document and role are all checked before the 101. Whoever is
// refused never had a socket.
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { readDocumentName } from "@minga/shared/protocol/documents.ts";
import { SYNC_LIMIT_BYTES } from "@minga/shared/protocol/limits.ts";
import type { Logger } from "pino";
import { type WebSocket, WebSocketServer } from "ws";
import { passFor, roleIn } from "../auth/access.ts";
import type { OriginPolicy } from "../auth/origin.ts";
import { createRoleNow } from "../auth/roleNow.ts";
import type { Sessions } from "../auth/sessions.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import { findDocument } from "../storage/documents.ts";
import type { Occupant } from "./occupant.ts";
import type { Rooms } from "./rooms.ts";

const SYNC_PATH = "/sync/";
/** The outer wall: our own limits answer first, with a code that the device understands. */
const FRAME_LIMIT_BYTES = 2 * SYNC_LIMIT_BYTES;

export interface UpgradeParts {
  readonly origin: OriginPolicy;
  readonly sessions: Pick<Sessions, "read" | "accessOf">;
  readonly catalogue: Catalogue;
  readonly rooms: Pick<Rooms, "connect" | "recheck">;
  readonly log: Pick<Logger, "error">;
}

interface Visit {
  readonly who: Occupant;
  readonly lineage: string | undefined;
}

type Refused = 401 | 403 | 404 | 500;
const reasons: Readonly<Record<Refused, string>> = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  500: "Internal Server Error",
};

/** Answers every upgrade on the server; returns the undoing. */
export function acceptSockets(server: Server, parts: UpgradeParts): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_LIMIT_BYTES,
    // Frames are small, and contexts kept for compression would cost more memory than the documents.
    perMessageDeflate: false,
  });
  const roleNow = createRoleNow(parts);
  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Without a listener, a device that vanishes here would end the process.
    socket.on("error", () => socket.destroy());
    const visit = await admit(request, parts).catch((error: unknown) => {
      parts.log.error({ err: error }, "a socket could not be judged");
      return 500 as const;
    });
    if (typeof visit === "number") return refuse(socket, visit);
    sockets.handleUpgrade(request, socket, head, (accepted) => connect(accepted, visit));
  };
  server.on("upgrade", upgrade);
  return () => server.off("upgrade", upgrade);

  function connect(accepted: WebSocket, { who, lineage }: Visit): void {
    parts.rooms.connect(accepted, who, lineage);
    // Whoever was signed out or moved while being judged was not among the sockets that were ended then.
    parts.rooms
      .recheck((each) => each === who, roleNow)
      .catch((error: unknown) => parts.log.error({ err: error }, "a socket could not be judged again"));
  }
}

async function admit(request: IncomingMessage, parts: UpgradeParts): Promise<Visit | Refused> {
  const { origin, sessions, catalogue } = parts;
  const { host, cookie } = request.headers;
  if (!origin.isAllowedHost(host) || !origin.isOwnOrigin(request.headers.origin, host)) return 403;
  const url = URL.parse(request.url ?? "", "http://any");
  const document = url?.pathname.startsWith(SYNC_PATH) ? url.pathname.slice(SYNC_PATH.length) : "";
  const name = readDocumentName(document);
  if (!url || !name) return 404;
  const place = await findDocument(catalogue, `${name.kind}/${name.id}`);
  // Last, so that nothing is waited for between judging the session and letting it in.
  const access = await sessions.read(cookie);
  if (!access) return 401;
  if (!place) return 404;
  const role = roleIn(access, place);
  if (!role) return 403;
  const { workshop } = place;
  const member = passFor(access, workshop)?.member;
  return {
    who: { document: `${name.kind}/${name.id}`, workshop, session: access.session, member, role },
    lineage: url.searchParams.get("lineage") ?? undefined,
  };
}

function refuse(socket: Duplex, status: Refused): void {
  // Somebody who does not hang up must not keep the line.
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
