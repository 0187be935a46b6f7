// The ways into the sample workshop, as the console prints them and tests read them.
import { formatJoinCode } from "@minga/shared/protocol/joinCode.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import { shownSecrets } from "../storage/links.ts";
import type { Text } from "../texts.ts";
import { DEMO_WORKSHOP } from "./sampleIds.ts";

export interface DemoLinks {
  readonly workshop: string;
  readonly facilitatorUrl: string;
  /** XXXX-XXXX */
  readonly code: string;
  readonly joinUrl: string;
  readonly projectorUrl: string;
}

/** `here` is the address for whoever sits at this machine, `chosen` the one for all others. */
export async function readDemoLinks(
  catalogue: Catalogue,
  { here, chosen }: { readonly here: string; readonly chosen: string },
): Promise<DemoLinks> {
  const secrets = await shownSecrets(catalogue, DEMO_WORKSHOP);
  return {
    workshop: DEMO_WORKSHOP,
    facilitatorUrl: `${here}/ingresar#${secrets.facilitator}`,
    code: formatJoinCode(secrets.code),
    joinUrl: `${chosen}/entrar#${secrets.join}`,
    projectorUrl: `${here}/proyector#${secrets.projector}`,
  };
}

export function demoLines({ facilitatorUrl, code, projectorUrl }: DemoLinks, text: Text): readonly string[] {
  return [
    text("server.demo.ready", { title: sampleWorkshop.title }),
    text("server.demo.facilitator", { url: facilitatorUrl }),
    text("server.demo.code", { code }),
    text("server.demo.projector", { url: projectorUrl }),
  ];
}
