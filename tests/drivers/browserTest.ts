/** The ground under every screen test: a real server for each worker, and devices that report what may happen on no page. */
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { type Device, type DeviceKind, type DeviceOptions, openDevice } from "./browserDevice.ts";
import { listenToBrush } from "./browserPaint.ts";
import { arriving } from "./peopleArriving.ts";
import { type Account, facilitating } from "./peopleFacilitating.ts";
import { onBoard } from "./peopleOnBoard.ts";
import { reading } from "./peopleReading.ts";
import { type RunningServer, startServer } from "./server.ts";

/** A server in which one facilitator has an account. */
export interface House {
  readonly server: RunningServer;
  readonly account: Account;
  /** What their browser keeps once they have signed in. */
  readonly signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;
}

type Options = Partial<DeviceOptions>;

interface Fixtures {
  /** A device of its own; its faults are told when the test ends. */
  readonly device: (kind: DeviceKind, options?: Options) => Promise<Device>;
  readonly facilitator: Facilitator;
  /** Somebody who has not come in yet. */
  readonly participant: (name: string, kind?: DeviceKind) => Promise<Participant>;
}

export type Facilitator = Awaited<ReturnType<typeof facilitatorOn>>;
export type Participant = ReturnType<typeof participantOn>;

export function facilitatorOn(device: Device) {
  return { ...device, ...reading(device.page), ...facilitating(device.page), ...onBoard(device.page) };
}

export function participantOn(device: Device, name: string) {
  return { ...device, name, ...reading(device.page), ...arriving(device.page, name), ...onBoard(device.page) };
}

export const account: Account = { name: "Rosa", username: "rosa@minga.test", password: "una frase de varias palabras" };

export const test = base.extend<Fixtures, { readonly house: House }>({
  house: [
    async ({ browser }, use) => {
      const server = await startServer();
      const device = await openDevice(browser, "laptop", { origin: server.origin });
      await facilitating(device.page).makesAccount(server.firstRunUrl ?? "", account);
      const signedIn = await device.context.storageState();
      await device.context.close();
      await use({ server, account, signedIn });
      await server.dispose();
    },
    { scope: "worker" },
  ],

  device: async ({ browser, house }, use) => {
    const devices: Device[] = [];
    await use(async (kind, options) => {
      const device = await openDevice(browser, kind, { origin: house.server.origin, ...options });
      await listenToBrush(device.context);
      devices.push(device);
      return device;
    });
    const faults = devices.flatMap((device) => device.faults);
    await Promise.all(devices.map(({ context }) => context.close()));
    expect(faults, "no page breaks its policy, asks another server or throws").toEqual([]);
  },

  facilitator: async ({ device, house }, use) => {
    await use(facilitatorOn(await device("laptop", { storageState: house.signedIn })));
  },

  participant: async ({ device }, use) => {
    await use(async (name, kind = "laptop") => participantOn(await device(kind), name));
  },
});

export { expect };
