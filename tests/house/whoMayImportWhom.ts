/** The directions in which knowledge flows, as one reads them in the plan: an area may know itself and what its row names. */
import type { Runtime } from "./sources.ts";

type Rows = Readonly<Record<string, readonly string[]>>;

/** The same thing on both sides: these never know one another, and what two of them need moves down. */
const things = ["boards", "plan", "facilitation"];

const underClientItems = ["ui", "i18n", "sync", "editor", "canvas"];

/** What every part of the server may need to say, refuse, and note. */
const serverGround = ["texts", "startProblem", "config", "log"];

const underServerApp = [...serverGround, "reach", "storage", "auth", "reports", "rooms", "commands", "http"];

export const mayKnow: Readonly<Record<Runtime, Rows>> = {
  shared: {
    core: [],
    i18n: ["core"],
    presence: ["core"],
    document: ["core"],
    items: ["core", "document"],
    boards: ["core", "document", "items"],
    plan: ["core", "document", "items"],
    facilitation: ["core", "document", "items"],
    chain: ["core", "document", "items", ...things],
    templates: ["core", "i18n", "document", "items", ...things],
    exports: ["core", "i18n", "document", "items", ...things, "chain", "templates"],
    protocol: ["core", "i18n", "presence", "document", "items", ...things, "chain", "templates", "exports"],
  },
  server: {
    texts: [],
    startProblem: ["texts"],
    config: ["texts", "startProblem"],
    log: ["config"],
    reach: serverGround,
    storage: serverGround,
    auth: [...serverGround, "storage"],
    reports: serverGround,
    rooms: [...serverGround, "storage", "auth", "reports"],
    commands: [...serverGround, "storage", "auth", "reports", "rooms"],
    http: [...serverGround, "reach", "storage", "auth", "reports", "rooms", "commands"],
    demo: underServerApp,
    listen: serverGround,
    app: [...underServerApp, "demo", "listen"],
    arguments: serverGround,
    startLines: [...underServerApp, "demo"],
    main: [...underServerApp, "demo", "app", "arguments", "startLines"],
  },
  client: {
    i18n: [],
    ui: ["i18n"],
    sync: ["ui", "i18n"],
    editor: ["ui", "i18n", "sync"],
    canvas: ["ui", "i18n", "sync", "editor"],
    items: underClientItems,
    boards: [...underClientItems, "items"],
    plan: underClientItems,
    facilitation: underClientItems,
    app: [...underClientItems, "items", ...things],
    main: [...underClientItems, "items", ...things, "app"],
  },
};

/** Which other runtimes the files of a runtime may import. */
export const mayReach: Readonly<Record<Runtime, readonly Runtime[]>> = {
  shared: [],
  server: ["shared"],
  client: ["shared"],
};

/** Folders whose subfolders are slices (the folder, then the slice): removing one must leave the others whole. */
export const sliced = /^(\w+\/src\/(?:items|boards|facilitation\/rounds))\/([^/]+)\/./;
