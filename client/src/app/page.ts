// What every page is given: where one is, and how to go elsewhere.
import type { RefCallback } from "react";
import type { SessionStore } from "../sync/session.ts";
import type { Go } from "./router/createRouter.ts";
import type { RouteName, RouteParams } from "./router/routes.ts";

export interface PageProps<Name extends RouteName = RouteName> {
  readonly params: RouteParams<Name>;
  readonly query: URLSearchParams;
  /** What stood after the «#»; only on pages that let in by a secret. */
  readonly secret: string | undefined;
  readonly go: Go;
  /** Who this device is to the server. */
  readonly session: SessionStore;
  /** For the page's h1: it takes the focus after a change of page, so that the new page is read out. */
  readonly heading: RefCallback<HTMLHeadingElement>;
}
