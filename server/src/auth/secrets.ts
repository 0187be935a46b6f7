// Secrets that nobody has to remember: long enough that a plain hash keeps them.
import { createHash } from "node:crypto";
import type { RandomBytes } from "@minga/shared/core/ids.ts";

/** 256 bits: for cookies and one-time links. */
const SECRET_BYTES = 32;
/** 128 bits: for what a QR code holds, where every byte makes the pattern finer. */
const QR_SECRET_BYTES = 16;

export function createSecret(random: RandomBytes): string {
  return Buffer.from(random(SECRET_BYTES)).toString("base64url");
}

export function createQrSecret(random: RandomBytes): string {
  return Buffer.from(random(QR_SECRET_BYTES)).toString("base64url");
}

/** SHA-256, in hexadecimal: what is kept instead of the secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
