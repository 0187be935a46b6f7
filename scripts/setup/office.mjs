/** Finds LibreOffice, which opens the files that reports come in, and installs it where that is a matter of one command. */
import { join } from "node:path";
import { findProgram, installOnDebian } from "./program.mjs";
import { words } from "./words.mjs";

/** @type {import("./program.mjs").Program} */
const office = {
  variable: "SOFFICE_PATH",
  commands: ["soffice", "libreoffice"],
  elsewhere: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ...["ProgramFiles", "ProgramFiles(x86)"].flatMap((variable) => {
      const folder = process.env[variable];
      return folder === undefined ? [] : [join(folder, "LibreOffice", "program", "soffice.exe")];
    }),
  ],
};

/** LibreOffice without its screens, installed first if need be; `undefined` where it cannot be had. */
export async function provideOffice() {
  const found = findProgram(office);
  if (found !== undefined) return found;
  // Without what it recommends: a desktop, and a Java of its own.
  const packages = ["--no-install-recommends", "libreoffice-writer-nogui", "libreoffice-calc-nogui"];
  await installOnDebian({ ...office, packages, saying: words.officeInstall });
  return findProgram(office);
}
