// Starting the real process: what stops it is one sentence and code 1, in the language of the console.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { makeFirstFacilitator, readSession, signIn } from "@minga/shared/protocol/http/session.ts";
import { listWorkshops, makeWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { account, newWorkshop } from "../drivers/httpPeople.ts";
import { expectRefusedStart, startServer } from "../drivers/server.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "minga-start-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the start is refused in one sentence", () => {
  test("where another program uses the port", async () => {
    const { server, port } = await occupyPort();
    const refused = await expectRefusedStart({ dataDir: folder, env: { MINGA_PORT: String(port) } });
    server.close();
    expect(refused).toEqual({
      code: 1,
      said: `Otro programa usa el puerto ${port}. Cerrarlo, o elegir otro puerto con MINGA_PORT.\n`,
    });
  });

  test("where the data folder cannot be written, in English too", async () => {
    const taken = join(folder, "taken");
    await writeFile(taken, "");
    const refused = await expectRefusedStart({ dataDir: taken, env: { MINGA_LANGUAGE: "en" } });
    expect(refused.code).toBe(1);
    expect(refused.said).toBe(
      `Nothing can be written to the data folder ${taken}. Check its permissions or choose another with MINGA_DATA.\n`,
    );
  });

  test("where the data folder lies inside the code", async () => {
    const inside = fileURLToPath(new URL("../../data", import.meta.url));
    const refused = await expectRefusedStart({ dataDir: inside });
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("dentro del código de Minga") });
  });

  test("where the database is from a newer version", async () => {
    await (await startServer({ dataDir: folder })).stop();
    const database = new DatabaseSync(join(folder, "minga.db"));
    database.exec("PRAGMA user_version = 9999");
    database.close();
    const refused = await expectRefusedStart({ dataDir: folder });
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`El archivo ${join(folder, "minga.db")} es de una versión más nueva de Minga.`);
  });

  test("where the database is damaged", async () => {
    await writeFile(join(folder, "minga.db"), "nothing of the kind");
    const refused = await expectRefusedStart({ dataDir: folder, env: { MINGA_LANGUAGE: "en" } });
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`The file ${join(folder, "minga.db")} is damaged or not Minga's.`);
  });

  test("where another Minga uses the folder, which goes on serving", async () => {
    const first = await startServer({ dataDir: folder });
    const refused = await expectRefusedStart({ dataDir: folder });
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`Otra Minga ya usa la carpeta de datos ${folder}.`);
    expect(await first.visit().ask(readSession)).toMatchObject({ firstRun: true });
    await first.stop();
  });

  test.each([
    ["MINGA_PORT", "ochenta", "MINGA_PORT debe ser un número entero de 0 a 65535; se recibió «ochenta»."],
    ["MINGA_PORT", "70000", "MINGA_PORT debe ser un número entero de 0 a 65535; se recibió «70000»."],
    ["MINGA_HOST", "aquí", "MINGA_HOST debe ser una dirección de red, como 0.0.0.0; se recibió «aquí»."],
    ["MINGA_DATA", "datos", "MINGA_DATA debe ser la ruta completa de una carpeta; se recibió «datos»."],
    ["MINGA_URL", "minga.ec/taller", "MINGA_URL debe ser una dirección que empiece con"],
    ["MINGA_LOG", "mucho", "MINGA_LOG debe ser uno de estos niveles: fatal, error"],
    ["MINGA_TLS_CERT", "/cert.pem", "MINGA_TLS_CERT y MINGA_TLS_KEY van juntas: falta MINGA_TLS_KEY."],
    ["MINGA_PUERTO", "80", "No existe el ajuste MINGA_PUERTO. Ver la lista con --help."],
  ])("for %s=%s", async (name, value, sentence) => {
    const refused = await expectRefusedStart({ dataDir: folder, env: { [name]: value } });
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining(sentence) });
  });

  test("for a certificate that is not there", async () => {
    const env = { MINGA_TLS_CERT: join(folder, "cert.pem"), MINGA_TLS_KEY: join(folder, "key.pem") };
    const refused = await expectRefusedStart({ dataDir: join(folder, "data"), env });
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`No se puede usar el certificado de ${env.MINGA_TLS_CERT}.`);
  });

  test("for an option that does not exist", async () => {
    const refused = await expectRefusedStart({ dataDir: folder, args: ["--rapido"] });
    expect(refused).toEqual({ code: 1, said: "No existe la opción --rapido. Ver la lista con --help.\n" });
  });
});

test("the first-run link works, the account outlives a stop and a kill, and then there is no link any more", async () => {
  const server = await startServer();
  const visitor = server.visit();
  const token = new URL(server.firstRunUrl ?? "").hash.slice(1);
  await visitor.ask(makeFirstFacilitator, { body: { token, ...account } });
  expect(await server.stop()).toBe(0);

  const second = await server.restart();
  expect(second.firstRunUrl).toBeUndefined();
  await visitor.ask(makeWorkshop, { body: newWorkshop });
  await second.kill();

  const third = await server.restart();
  const { username, password } = account;
  const again = third.visit();
  await again.ask(signIn, { body: { username, password } });
  expect((await again.ask(listWorkshops)).workshops).toMatchObject([{ title: newWorkshop.title, groups: 2 }]);
  await third.dispose();
});

function occupyPort(): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address !== null ? address.port : 0 });
    });
  });
}
