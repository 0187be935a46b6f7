import { describe, expect, test } from "vitest";
import { describeSettings, readConfig, type Surroundings, spokenLanguage } from "./config.ts";
import { createText } from "./texts.ts";

const text = await createText("es");
const linux = (variables: Surroundings["variables"] = {}): Surroundings => ({
  variables,
  platform: "linux",
  home: "/home/lucia",
});

describe("without any setting", () => {
  test("it is the house's own way: port 8080, every address, Spanish, plain HTTP", () => {
    expect(readConfig(linux(), text)).toMatchObject({
      port: 8080,
      host: undefined,
      language: "es",
      secure: false,
      logLevel: "warn",
      openBrowser: true,
    });
  });

  test.each([
    ["linux", {}, "/home/lucia/.local/share/minga"],
    ["linux", { XDG_DATA_HOME: "/datos" }, "/datos/minga"],
    ["darwin", {}, "/home/lucia/Library/Application Support/Minga"],
  ] as const)("data lies where %s puts a program's data", (platform, variables, folder) => {
    expect(readConfig({ ...linux(variables), platform }, text).dataFolder).toBe(folder);
  });

  test("the console speaks the language of the system", () => {
    expect(spokenLanguage(linux({ LANG: "en_US.UTF-8" }))).toBe("en");
    expect(spokenLanguage(linux({ LANG: "es_EC.UTF-8" }))).toBe("es");
    expect(spokenLanguage(linux({ LANG: "en_US.UTF-8", MINGA_LANGUAGE: "es" }))).toBe("es");
  });
});

test("a setting that is set to nothing is as good as not set", () => {
  expect(readConfig(linux({ MINGA_PORT: "", MINGA_URL: " " }), text)).toMatchObject({ port: 8080, url: undefined });
});

test.each([
  ["loopback", ["loopback"]],
  ["10.0.0.2, 10.1.0.0/16", ["10.0.0.2", "10.1.0.0/16"]],
])("a proxy in front, %s, means that browsers come over TLS", (value, trustedProxies) => {
  expect(readConfig(linux({ MINGA_TRUST_PROXY: value }), text)).toMatchObject({ trustedProxies, secure: true });
});

test.each([
  ["MINGA_TRUST_PROXY", "everyone"],
  ["MINGA_URL", "ftp://minga.ec"],
  ["MINGA_URL", "https://minga.ec/taller"],
  ["MINGA_OPEN", "maybe"],
])("%s=%s is refused by its name", (name, value) => {
  expect(() => readConfig(linux({ [name]: value }), text)).toThrow(
    expect.objectContaining({ reason: "server.problem.wrongValue", values: expect.objectContaining({ name, value }) }),
  );
});

test.each([
  [{ MINGA_URL: "https://minga.ec" }, "http"],
  [{ MINGA_URL: "http://minga.ec", MINGA_TRUST_PROXY: "loopback" }, "https"],
])("an address under which every write would be refused stops the start: %j", (variables, scheme) => {
  const url = variables.MINGA_URL;
  expect(() => readConfig(linux(variables), text)).toThrow(
    expect.objectContaining({ reason: "server.problem.otherScheme", values: { url, scheme } }),
  );
});

test("the help names every setting with its default and a meaning", () => {
  const help = describeSettings(linux(), text);
  expect(help.find(({ name }) => name === "MINGA_PORT")).toMatchObject({ byDefault: "8080" });
  expect(help.every(({ meaning }) => meaning !== "" && !meaning.startsWith("server."))).toBe(true);
});
