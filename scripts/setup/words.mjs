/** What set-up says to people, in Spanish unless the machine's language is English. It runs before any package is there, hence a catalogue of its own. */

const spanish = {
  nodeTooOld: (/** @type {string} */ found) =>
    `Minga necesita Node 18 o posterior y encontró ${found}: instale una versión actual de Node y repita el comando.`,
  packages: "Instalar los paquetes",
  packagesFailed: (/** @type {string} */ log) =>
    `No se pudieron instalar los paquetes: revise la conexión a internet y repita el comando (el detalle está en ${log}).`,
  runtime: (/** @type {string} */ version) => `Traer Node ${version} solo para Minga`,
  runtimeFailed: (/** @type {string} */ log) =>
    `No se pudo traer Node 24: revise la conexión a internet, o instale Node 24.15 o posterior, y repita el comando (el detalle está en ${log}).`,
  runtimeUnknown: (/** @type {string} */ machine) =>
    `No hay un Node 24 preparado para ${machine}: instale Node 24.15 o posterior y repita el comando.`,
  client: "Construir las pantallas",
  clientFailed:
    "No se pudieron construir las pantallas: corrija lo que se nombra arriba o, si usted no cambió el código, vuelva a descargarlo.",
  unexpected: (/** @type {string} */ what) => `Algo inesperado detuvo la preparación (${what}): repita el comando.`,
  browserInstall: "Instalar un navegador para las pruebas",
  browserMissing:
    "No hay navegador para las pruebas de pantalla: instale Chromium, Chrome o Edge, o indique su ruta en CHROMIUM_PATH, y repita el comando.",
  officeInstall: "Instalar LibreOffice para las pruebas",
  officeMissing:
    "No hay LibreOffice para abrir los informes: instálelo, o indique su ruta en SOFFICE_PATH, y repita el comando.",
  unknownStep: (/** @type {string} */ name, /** @type {string} */ known) =>
    `No existe el paso «${name}»: los pasos son ${known}.`,
  notRun: "no se ejecutó",
  longOnly: (/** @type {string} */ name) => `Tarda: se ejecuta con CI=1, o con npm test -- ${name}.`,
  notReached: (/** @type {string} */ names) => `El tiempo no alcanzó para: ${names}.`,
};

/** @type {typeof spanish} */
const english = {
  nodeTooOld: (found) =>
    `Minga needs Node 18 or later and found ${found}: install a current version of Node and run the command again.`,
  packages: "Install the packages",
  packagesFailed: (log) =>
    `The packages could not be installed: check the internet connection and run the command again (details are in ${log}).`,
  runtime: (version) => `Bring Node ${version} for Minga alone`,
  runtimeFailed: (log) =>
    `Node 24 could not be brought: check the internet connection, or install Node 24.15 or later, and run the command again (details are in ${log}).`,
  runtimeUnknown: (machine) =>
    `There is no ready-made Node 24 for ${machine}: install Node 24.15 or later and run the command again.`,
  client: "Build the screens",
  clientFailed:
    "The screens could not be built: put right what is named above or, if you did not change the code, download it again.",
  unexpected: (what) => `Something unexpected stopped the set-up (${what}): run the command again.`,
  browserInstall: "Install a browser for the tests",
  browserMissing:
    "There is no browser for the screen tests: install Chromium, Chrome or Edge, or give its path in CHROMIUM_PATH, and run the command again.",
  officeInstall: "Install LibreOffice for the tests",
  officeMissing:
    "There is no LibreOffice to open the reports: install it, or give its path in SOFFICE_PATH, and run the command again.",
  unknownStep: (name, known) => `There is no step "${name}": the steps are ${known}.`,
  notRun: "not run",
  longOnly: (name) => `It takes long: it runs with CI=1, or with npm test -- ${name}.`,
  notReached: (names) => `Time ran out before: ${names}.`,
};

const locale = process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "";

/** The language of this machine: English only where it asks for it. */
export const language = /^en/i.test(locale) ? "en" : "es";

export const words = language === "en" ? english : spanish;
