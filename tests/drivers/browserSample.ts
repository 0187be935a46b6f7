/** The sample workshop as people meet it: a server of its own, and devices whose owner leads the room. */
import { demoId } from "@minga/server/demo/sampleIds.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import { type DeviceKind, openDevice } from "./browserDevice.ts";
import { listenToBrush } from "./browserPaint.ts";
import { expect, facilitatorOn, test as ground } from "./browserTest.ts";
import { startServer } from "./server.ts";

interface Sample {
  readonly origin: string;
  /** Its addresses and its code, as the server prints them. */
  readonly demo: Readonly<Record<string, string>>;
  /** «/taller/…» */
  readonly home: string;
}

type Leader = ReturnType<typeof facilitatorOn>;

export const test = ground.extend<
  { readonly leads: (kind?: DeviceKind) => Promise<Leader> },
  { readonly sample: Sample }
>({
  sample: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
    async ({}, use) => {
      const server = await startServer({ args: ["--demo"] });
      const demo = server.demo ?? {};
      await use({ origin: server.origin, demo, home: `/taller/${demo["workshop"]}` });
      await server.dispose();
    },
    { scope: "worker" },
  ],

  leads: async ({ browser, sample }, use) => {
    const leaders: Leader[] = [];
    await use(async (kind = "laptop") => {
      const device = await openDevice(browser, kind, { origin: sample.origin });
      await listenToBrush(device.context);
      const leader = facilitatorOn(device);
      leaders.push(leader);
      await leader.page.goto(sample.demo["facilitatorUrl"] ?? "");
      await expect(leader.page).toHaveURL(/\/preparar$/);
      return leader;
    });
    const faults = leaders.flatMap((leader) => leader.faults);
    await Promise.all(leaders.map(({ context }) => context.close()));
    expect(faults, "no page breaks its policy, asks another server or throws").toEqual([]);
  },
});

/** What an action of the sample was made from. */
export function sourcesOf(code: string) {
  const [, group = "", place = ""] = /^A(\d)\.(\d)$/.exec(code) ?? [];
  const found = sampleWorkshop.groups[Number(group) - 1];
  const action = found?.actions[Number(place) - 1];
  if (found === undefined || action === undefined) throw new Error(`the sample has no action ${code}`);
  const initiatives = found.initiatives.filter(({ id }) => action.madeFrom.includes(id));
  const ideas = new Set(initiatives.flatMap(({ madeFrom }) => madeFrom));
  return { group: demoId(found.id), initiatives, notes: found.notes.filter(({ id }) => ideas.has(id)) };
}
