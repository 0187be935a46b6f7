// Every page in a file of its own that is loaded when it is asked for: a phone never loads what only a facilitator sees,
// nor what only a facilitator reads.
import { type ComponentType, lazy } from "react";
import { learn, type Texts, type Volume } from "../i18n/texts.ts";
import type { PageProps } from "./page.ts";
import type { RouteName } from "./router/routes.ts";

export type Pages = { readonly [Name in RouteName]: ComponentType<PageProps<Name>> };

export function createPages(texts: Texts): Pages {
  return {
    home: page(async () => (await import("./entry/HomePage.tsx")).HomePage),
    firstRun: page(async () => (await import("./entry/FirstRunPage.tsx")).FirstRunPage),
    signIn: page(async () => (await import("./entry/SignInPage.tsx")).SignInPage),
    workshops: facilitation(async () => (await import("./workshops/WorkshopsPage.tsx")).WorkshopsPage),
    newWorkshop: facilitation(async () => (await import("./workshops/NewWorkshopPage.tsx")).NewWorkshopPage),
    prepare: facilitation(async () => (await import("./prepare/PreparePage.tsx")).PreparePage),
    enter: page(async () => (await import("./join/EnterPage.tsx")).EnterPage),
    seat: page(async () => (await import("./join/SeatPage.tsx")).SeatPage),
    board: page(async () => (await import("./board/BoardPage.tsx")).BoardPage),
    plan: chain(async () => (await import("./plan/PlanPage.tsx")).PlanPage),
    projector: page(async () => (await import("./wall/ProjectorPage.tsx")).ProjectorPage),
    wall: facilitation(async () => (await import("./wall/WallPage.tsx")).WallPage),
    arrival: facilitation(async () => (await import("./arrival/ArrivalPage.tsx")).ArrivalPage),
  };

  function facilitation<Props>(load: () => Promise<ComponentType<Props>>) {
    return speaking("facilitation", load);
  }

  function chain<Props>(load: () => Promise<ComponentType<Props>>) {
    return speaking("chain", load);
  }

  function speaking<Props>(volume: Volume, load: () => Promise<ComponentType<Props>>) {
    return page(async () => {
      const [loaded] = await Promise.all([load(), learn(texts, volume)]);
      return loaded;
    });
  }
}

function page<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(async () => ({ default: await load() })) as ComponentType<Props>; // lazy only hides when it is loaded
}
