// The bar over a facilitator's pages: the way to the arrival check, the language, the account.
import { signOut } from "@minga/shared/protocol/http/session.ts";
import { LogOut, Moon, Smartphone, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import type { SessionStore } from "../../sync/session.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { failureSentence } from "../../ui/failure.ts";
import { useInterface, usePreference } from "../../ui/Interface.tsx";
import { LanguageMenu } from "../../ui/LanguageMenu.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { useSession } from "../entry/useSession.ts";
import type { Go } from "../router/createRouter.ts";
import { addressOf } from "../router/routes.ts";
import { useOtherLanguages } from "../useOtherLanguages.tsx";
import styles from "./FacilitatorBar.module.css";

interface Props {
  readonly session: SessionStore;
  readonly go: Go;
  /** What belongs to the page, before what is on every page. */
  readonly children?: ReactNode;
}

/** Tint of a facilitator's avatar outside of any workshop. */
const TINT = 4;

export function FacilitatorBar({ session, go, children }: Props) {
  const text = useText();
  const language = useLanguage();
  const otherLanguages = useOtherLanguages();
  const state = useSession(session);
  const { preferences, toasts } = useInterface();
  const theme = usePreference("theme");
  const name = state.kind === "known" ? state.session.facilitator?.name : undefined;
  const leave = async () => {
    const answer = await call(signOut);
    // Whoever is told they are out must be out: the next person at this device may not be them.
    if (!answer.ok) {
      toasts.show({ text: failureSentence(answer, text, language) });
      return;
    }
    await session.refresh();
    go(addressOf("signIn"), { replace: true });
  };
  return (
    <TopBar home={addressOf("workshops")}>
      {children}
      <span className={styles["roomy"]}>
        <LinkButton kind="quiet" icon={<Smartphone aria-hidden="true" />} href={addressOf("arrival")}>
          {text("workshops.canEnter")}
        </LinkButton>
        <LanguageMenu />
      </span>
      {name !== undefined && (
        <Menu
          align="end"
          label={text("workshops.account", { name })}
          items={[
            ...(["light", "dark", "system"] as const).map((value) => ({
              id: value,
              label: text("page.board.theme", { theme: text(`common.theme.${value}`) }),
              icon: value === "dark" ? <Moon aria-hidden="true" /> : <Sun aria-hidden="true" />,
              checked: theme === value,
              onChoose: () => preferences.setState({ theme: value }),
            })),
            ...otherLanguages,
            {
              id: "arrival",
              label: text("workshops.canEnter"),
              icon: <Smartphone aria-hidden="true" />,
              onChoose: () => go(addressOf("arrival")),
            },
            { id: "out", label: text("entry.signOut"), icon: <LogOut aria-hidden="true" />, onChoose: leave },
          ]}
        >
          <Avatar person={{ name, tint: TINT }} isNamed />
        </Menu>
      )}
    </TopBar>
  );
}
