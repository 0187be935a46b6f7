// A QR code as one path of an SVG: a rectangle for each run of dark modules.

export interface QrDrawing {
  /** What the code holds. */
  readonly value: string;
  /** Side in modules, with the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/** Light modules that the standard asks for on every side. */
const QUIET_MODULES = 4;

/** Middle error correction: a projector's image is large and clean, a phone's camera is not. */
export async function drawQr(value: string): Promise<QrDrawing> {
  const { create } = await import("qrcode");
  const { modules } = create(value, { errorCorrectionLevel: "M" });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let start = 0;
    while (start < modules.size) {
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > start) runs.push(`M${start + QUIET_MODULES} ${row + QUIET_MODULES}h${end - start}v1h${start - end}z`);
      start = end + 1;
    }
  }
  return { value, size: modules.size + 2 * QUIET_MODULES, path: runs.join("") };
}
