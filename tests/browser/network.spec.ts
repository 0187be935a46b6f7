/** A network that drops and a server that dies: what people see, and that nothing they wrote is lost. */
import type { Browser } from "@playwright/test";
import { openBehindLine } from "../drivers/browserBehindLine.ts";
import { type Device, type DeviceKind, openDevice } from "../drivers/browserDevice.ts";
import type { Line } from "../drivers/browserLine.ts";
import { listenToBrush } from "../drivers/browserPaint.ts";
import { account, expect, facilitatorOn, test as ground, participantOn } from "../drivers/browserTest.ts";
import type { Door } from "../drivers/peopleFacilitating.ts";
import { noteInList } from "../drivers/peopleOnBoard.ts";
import { type RunningServer, startServer } from "../drivers/server.ts";

/** A server with a workshop behind a line that can be cut, and browsers that know no other way to it. */
interface Ward {
  readonly line: Line;
  readonly door: Door;
  readonly browser: Browser;
  /** Ends the server as a power cut would. */
  readonly killServer: () => Promise<void>;
  readonly startServerAgain: () => Promise<void>;
  readonly arrive: (name: string, kind?: DeviceKind) => Promise<ReturnType<typeof participantOn>>;
}

const test = ground.extend<{ readonly ward: Ward }>({
  ward: async ({ playwright, launchOptions }, use) => {
    let server: RunningServer = await startServer();
    const { browser, line, close } = await openBehindLine({ playwright, launchOptions }, server.port);
    const devices: Device[] = [];
    const open = async (kind: DeviceKind) => {
      const device = await openDevice(browser, kind, { origin: server.url });
      await listenToBrush(device.context);
      devices.push(device);
      return device;
    };
    const rosa = facilitatorOn(await open("laptop"));
    await rosa.makesAccount(server.firstRunUrl ?? "", account);
    const door = await rosa.hasWorkshop();
    await rosa.context.close();
    await use({
      line,
      door,
      browser,
      killServer: () => server.kill(),
      async startServerAgain() {
        server = await server.restart();
      },
      async arrive(name, kind = "laptop") {
        const person = participantOn(await open(kind), name);
        await person.joinsByQr(door.joinUrl);
        await person.isSaved();
        return person;
      },
    });
    await close();
    await server.dispose();
    expect(
      devices.flatMap(({ faults }) => faults),
      "no page breaks its policy, asks another server or throws",
    ).toEqual([]);
  },
});

test("what is written while the network is down is counted, kept and sent when it is back", async ({ ward }) => {
  const ana = await ward.arrive("Ana");
  const luis = await ward.arrive("Luis", "phone");

  ward.line.cut();
  await ana.seesBadge("Sin conexión: puede seguir trabajando");
  await ana.writesNoteAt({ x: 400, y: 400 }, "Sola");
  await ana.seesBadge("Sin conexión: 1 cambio en este equipo");
  await luis.sendsNote("También");
  await luis.seesBadge("Sin conexión: 1 cambio en este equipo");

  ward.line.mend();
  await ana.isSaved();
  await luis.isSaved();
  await ana.seesNote("También");
  await luis.seesNote("Sola");
});

test("what two tabs of one person wrote without a network is there once when it is back", async ({ ward }) => {
  const left = await ward.arrive("Ana");
  const page = await left.context.newPage();
  await page.goto(`/taller/${ward.door.workshop}?vista=lista`);
  const right = participantOn({ ...left, page }, "Ana");
  await right.isSaved();

  ward.line.cut();
  for (const tab of [left, right]) await tab.seesBadge(/^Sin conexión/);
  await left.writesNoteAt({ x: 400, y: 400 }, "Izquierda");
  await right.sendsNote("Derecha");
  ward.line.mend();

  for (const tab of [left, right]) await tab.isSaved();
  await left.opensList();
  for (const tab of [left, right]) {
    for (const words of ["Izquierda", "Derecha"]) {
      await expect(tab.list.getByText(words, { exact: true })).toHaveCount(1);
    }
  }
});

test("a server that dies loses nothing that showed «Guardado», and gets what was not sent", async ({ ward }) => {
  const ana = await ward.arrive("Ana");
  const luis = await ward.arrive("Luis", "phone");
  await ana.writesNoteAt({ x: 400, y: 400 }, "Guardada");
  await ana.isSaved();
  await ward.killServer();
  await ana.writesNoteAt({ x: 600, y: 400 }, "Después");
  await ana.seesBadge("Sin conexión: 1 cambio en este equipo");

  await ward.startServerAgain();
  await ana.isSaved();
  await luis.isSaved();

  for (const words of ["Guardada", "Después"]) await luis.seesNote(words);
  const late = await ward.arrive("Sisa", "phone");
  for (const words of ["Guardada", "Después"]) await late.seesNote(words);
  await expect(late.page.getByRole("listitem").filter({ hasText: "Ana" })).toHaveCount(2);
});

test("unsent changes and their number outlive a reload", async ({ ward }) => {
  const ana = await ward.arrive("Ana", "phone");
  await ana.sendsNote("Cero");
  await ana.isSaved();
  // The pages come through and the documents do not, as behind a proxy that knows no sockets.
  await ana.context.routeWebSocket(/\/sync\//, (socket) => void socket.close());
  await ana.page.reload();
  await ana.seesBadge(/^Sin conexión/);
  await ana.sendsNote("Una");
  await ana.sendsNote("Dos");
  await ana.seesBadge("Sin conexión: 2 cambios en este equipo");

  await ana.page.reload();

  await ana.seesBadge("Sin conexión: 2 cambios en este equipo");
  for (const words of ["Cero", "Una", "Dos"]) await ana.seesNote(words);
});

test("what someone else left unsent on this device is offered, and sent only by them", async ({ ward }) => {
  const ana = await ward.arrive("Ana", "phone");
  const code = await ana.readsReturnCode();
  const watcher = await ward.arrive("Luis", "phone");
  ward.line.cut();
  await ana.sendsNote("De Ana");
  await ana.seesBadge("Sin conexión: 1 cambio en este equipo");
  await ana.context.clearCookies();
  ward.line.mend();

  // The same phone, in other hands.
  await ana.page.goto(ward.door.joinUrl);
  await ana.reads("Hay 1 cambio sin enviar de Ana. ¿Es usted?");
  await ana.page.getByRole("button", { name: "No, soy otra persona" }).click();
  const nina = participantOn(ana, "Nina");
  await nina.takesSeat("Mesa 1");
  await nina.sendsNote("De Nina");
  await nina.isSaved();
  await watcher.seesNote("De Nina");
  await expect(noteInList(watcher.page, "De Ana")).toHaveCount(0);
  await expect(noteInList(nina.page, "De Ana")).toHaveCount(0);

  // And back in hers.
  await nina.context.clearCookies();
  await nina.page.goto(ward.door.joinUrl);
  await ana.page.getByRole("button", { name: "Sí, soy Ana" }).click();
  await ana.givesReturnCode(code);
  await ana.isSaved();
  await watcher.seesNote("De Ana");
});
