// Every setting of the server, and the only place that reads the environment. A wrong value stops the start.
import { isIP } from "node:net";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { env, platform } from "node:process";
import { type Language, languages } from "@minga/shared/core/localized.ts";
import type { TextKey } from "@minga/shared/i18n/textKey.ts";
import { StartProblem } from "./startProblem.ts";
import type { Text } from "./texts.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  readonly port: number;
  /** The address to listen on; undefined for all of this machine's. */
  readonly host: string | undefined;
  readonly dataFolder: string;
  /** The address by which others come in, without a path, where it is not one of this machine's. */
  readonly url: string | undefined;
  /** PEM files, to serve over TLS without a proxy. */
  readonly tls: { readonly certificate: string; readonly key: string } | undefined;
  /** Proxies whose word about the caller's address counts. */
  readonly trustedProxies: readonly string[];
  /** Whether browsers reach this server over TLS. */
  readonly secure: boolean;
  readonly language: Language;
  readonly logLevel: LogLevel;
  readonly openBrowser: boolean;
  readonly keepAwake: boolean;
  /** Whether this session has a screen to open a browser on, on systems that tell. */
  readonly hasDisplay: boolean;
  /** Says in one line of JSON when it is ready, for the programs that start it. */
  readonly announceReady: boolean;
}

interface Setting<T> {
  readonly name: `MINGA_${string}`;
  /** What it means. */
  readonly meaning: TextKey;
  /** What a value must be, said when it is something else. */
  readonly expected: TextKey;
  /** As one would type it; undefined for none. */
  readonly byDefault: (surroundings: Surroundings) => string | undefined;
  /** Undefined for a value that does not fit. */
  readonly read: (value: string) => T | undefined;
}

/** Where the server runs, as far as defaults depend on it. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

export function readSurroundings(): Surroundings {
  return { variables: env, platform, home: homedir() };
}

const settings = {
  port: setting({
    name: "MINGA_PORT",
    meaning: "server.help.port",
    expected: "server.expected.port",
    byDefault: () => "8080",
    read: (value) => (/^\d{1,5}$/.test(value) && Number(value) <= 65535 ? Number(value) : undefined),
  }),
  host: setting({
    name: "MINGA_HOST",
    meaning: "server.help.host",
    expected: "server.expected.address",
    byDefault: () => undefined,
    read: (value) => (isIP(value) || value === "localhost" ? value : undefined),
  }),
  dataFolder: setting({
    name: "MINGA_DATA",
    meaning: "server.help.data",
    expected: "server.expected.folder",
    byDefault: ownDataFolder,
    read: (value) => (isAbsolute(value) ? value : undefined),
  }),
  url: setting({
    name: "MINGA_URL",
    meaning: "server.help.url",
    expected: "server.expected.url",
    byDefault: () => undefined,
    read: readOrigin,
  }),
  certificate: setting({
    name: "MINGA_TLS_CERT",
    meaning: "server.help.certificate",
    expected: "server.expected.file",
    byDefault: () => undefined,
    read: (value) => value,
  }),
  key: setting({
    name: "MINGA_TLS_KEY",
    meaning: "server.help.key",
    expected: "server.expected.file",
    byDefault: () => undefined,
    read: (value) => value,
  }),
  trustedProxies: setting({
    name: "MINGA_TRUST_PROXY",
    meaning: "server.help.proxy",
    expected: "server.expected.proxies",
    byDefault: () => undefined,
    read: readProxies,
  }),
  language: setting({
    name: "MINGA_LANGUAGE",
    meaning: "server.help.language",
    expected: "server.expected.language",
    byDefault: systemLanguage,
    read: (value) => languages.find((language) => language === value),
  }),
  logLevel: setting({
    name: "MINGA_LOG",
    meaning: "server.help.log",
    expected: "server.expected.level",
    byDefault: () => "warn",
    read: (value) => logLevels.find((level) => level === value),
  }),
  openBrowser: yesOrNo("MINGA_OPEN", "server.help.open"),
  keepAwake: yesOrNo("MINGA_AWAKE", "server.help.awake"),
} as const;

/** Throws a StartProblem that names the first setting with a value that does not fit, or one that does not exist. */
export function readConfig(surroundings: Surroundings, text: Text): Config {
  const known = new Set<string>(["MINGA_READY", ...Object.values(settings).map(({ name }) => name)]);
  const stranger = Object.keys(surroundings.variables).find((name) => name.startsWith("MINGA_") && !known.has(name));
  if (stranger !== undefined) throw new StartProblem("server.problem.unknownSetting", { name: stranger });

  const value = <T>(one: Setting<T>): T | undefined => readSetting(one, surroundings, text);
  const certificate = value(settings.certificate);
  const key = value(settings.key);
  if ((certificate === undefined) !== (key === undefined)) {
    const { name } = certificate === undefined ? settings.certificate : settings.key;
    throw new StartProblem("server.problem.certificateAlone", { name });
  }
  const tls = certificate !== undefined && key !== undefined ? { certificate, key } : undefined;
  const trustedProxies = value(settings.trustedProxies) ?? [];
  const secure = tls !== undefined || trustedProxies.length > 0;
  const url = value(settings.url);
  const scheme = secure ? "https" : "http";
  if (url !== undefined && !url.startsWith(`${scheme}:`)) {
    throw new StartProblem("server.problem.otherScheme", { url, scheme });
  }
  return {
    port: needed(value(settings.port)),
    host: value(settings.host),
    dataFolder: needed(value(settings.dataFolder)),
    url,
    tls,
    trustedProxies,
    secure,
    language: needed(value(settings.language)),
    logLevel: needed(value(settings.logLevel)),
    openBrowser: needed(value(settings.openBrowser)),
    keepAwake: needed(value(settings.keepAwake)),
    hasDisplay: Boolean(surroundings.variables["DISPLAY"] || surroundings.variables["WAYLAND_DISPLAY"]),
    announceReady: surroundings.variables["MINGA_READY"] === "json",
  };
}

/** The language to speak before the settings are known to be right, so that what is wrong can be said. */
export function spokenLanguage({ variables }: Pick<Surroundings, "variables">): Language {
  const wanted = variables[settings.language.name];
  return languages.find((language) => language === wanted) ?? systemLanguage({ variables });
}

export interface SettingHelp {
  readonly name: string;
  readonly byDefault: string;
  readonly meaning: string;
}

/** Every setting with its default and meaning, for `--help`. */
export function describeSettings(surroundings: Surroundings, text: Text): readonly SettingHelp[] {
  return Object.values(settings).map(({ name, byDefault, meaning }) => ({
    name,
    byDefault: byDefault(surroundings) ?? "–",
    meaning: text(meaning, { levels: logLevels.join(", ") }),
  }));
}

function setting<T>(declaration: Setting<T>): Setting<T> {
  return declaration;
}

function yesOrNo(name: Setting<boolean>["name"], meaning: TextKey): Setting<boolean> {
  return {
    name,
    meaning,
    expected: "server.expected.yesOrNo",
    byDefault: () => "yes",
    read: (value) => (value === "yes" ? true : value === "no" ? false : undefined),
  };
}

function readSetting<T>({ name, expected, byDefault, read }: Setting<T>, surroundings: Surroundings, text: Text) {
  const given = surroundings.variables[name]?.trim();
  const value = given === undefined || given === "" ? byDefault(surroundings) : given;
  if (value === undefined) return undefined;
  const result = read(value);
  if (result !== undefined) return result;
  const wanted = text(expected, { levels: logLevels.join(", ") });
  throw new StartProblem("server.problem.wrongValue", { name, value, expected: wanted });
}

/** A setting with a default of its own always has a value. */
function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Broken invariant: a setting that needs a default has none");
  return value;
}

/** What the system speaks where it is English, such as en_US.UTF-8; Spanish otherwise. */
function systemLanguage({ variables }: Pick<Surroundings, "variables">): Language {
  return /^en(?![a-z])/i.test(variables["LANG"] ?? "") ? "en" : "es";
}

/** The folder that the system means for a program's data: never the one that the code lies in. */
function ownDataFolder({ variables, platform: system, home }: Surroundings): string {
  if (system === "darwin") return join(home, "Library", "Application Support", "Minga");
  if (system === "win32") return join(variables["APPDATA"] ?? join(home, "AppData", "Roaming"), "Minga");
  return join(variables["XDG_DATA_HOME"] || join(home, ".local", "share"), "minga");
}

function readOrigin(value: string): string | undefined {
  const url = URL.parse(value);
  const isPlain = url?.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  return isPlain && (url.protocol === "http:" || url.protocol === "https:") ? url.origin : undefined;
}

function readProxies(value: string): readonly string[] | undefined {
  const proxies = value.split(",").map((part) => part.trim());
  const isProxy = (proxy: string) => proxy === "loopback" || isIP(proxy.replace(/\/\d{1,3}$/, "")) !== 0;
  return proxies.every(isProxy) ? proxies : undefined;
}
