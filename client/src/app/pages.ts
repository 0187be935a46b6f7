// Every page in a file of its own that is loaded when it is asked for: a phone never loads what only a facilitator sees.
import { type ComponentType, lazy } from "react";
import type { PageProps } from "./page.ts";
import type { RouteName } from "./router/routes.ts";

type Pages = { readonly [Name in RouteName]: ComponentType<PageProps<Name>> };

export const pages: Pages = {
  home: lazy(async () => ({ default: (await import("./entry/HomePage.tsx")).HomePage })),
  firstRun: lazy(async () => ({ default: (await import("./entry/FirstRunPage.tsx")).FirstRunPage })),
  signIn: lazy(async () => ({ default: (await import("./entry/SignInPage.tsx")).SignInPage })),
  workshops: lazy(async () => ({ default: (await import("./workshops/WorkshopsPage.tsx")).WorkshopsPage })),
  newWorkshop: lazy(async () => ({ default: (await import("./workshops/NewWorkshopPage.tsx")).NewWorkshopPage })),
  prepare: lazy(async () => ({ default: (await import("./prepare/PreparePage.tsx")).PreparePage })),
  enter: lazy(async () => ({ default: (await import("./join/EnterPage.tsx")).EnterPage })),
  seat: lazy(async () => ({ default: (await import("./join/SeatPage.tsx")).SeatPage })),
  board: lazy(async () => ({ default: (await import("./board/BoardPage.tsx")).BoardPage })),
  projector: lazy(async () => ({ default: (await import("./wall/ProjectorPage.tsx")).ProjectorPage })),
  wall: lazy(async () => ({ default: (await import("./wall/WallPage.tsx")).WallPage })),
  arrival: lazy(async () => ({ default: (await import("./arrival/ArrivalPage.tsx")).ArrivalPage })),
};
