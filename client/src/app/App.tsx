// The whole screen: language, theme, notices, and the page that the address names.
import type { SessionStore } from "../sync/session.ts";
import { Interface, type InterfaceParts } from "../ui/Interface.tsx";
import { Outlet } from "./Outlet.tsx";
import type { Pages } from "./pages.ts";
import type { Router } from "./router/createRouter.ts";
import { StopScreen } from "./StopScreen.tsx";

interface Props {
  readonly parts: InterfaceParts;
  readonly pages: Pages;
  readonly router: Router;
  readonly session: SessionStore;
}

export function App({ parts, pages, router, session }: Props) {
  return (
    <Interface parts={parts}>
      <StopScreen>
        <Outlet pages={pages} router={router} session={session} />
      </StopScreen>
    </Interface>
  );
}
