// The whole screen: language, theme, notices, and the page that the address names.
import type { SessionStore } from "../sync/session.ts";
import { Interface, type InterfaceParts } from "../ui/Interface.tsx";
import { Outlet } from "./Outlet.tsx";
import type { Router } from "./router/createRouter.ts";
import { StopScreen } from "./StopScreen.tsx";

interface Props {
  readonly parts: InterfaceParts;
  readonly router: Router;
  readonly session: SessionStore;
}

export function App({ parts, router, session }: Props) {
  return (
    <Interface parts={parts}>
      <StopScreen>
        <Outlet router={router} session={session} />
      </StopScreen>
    </Interface>
  );
}
