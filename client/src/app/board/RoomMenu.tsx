// Everything else about the room that need not be in sight all the time.
import {
  ArrowLeft,
  ArrowRight,
  CircleDot,
  ClipboardList,
  Ellipsis,
  KeyRound,
  ListChecks,
  LogOut,
  Monitor,
  Moon,
  Sun,
  Undo2,
} from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { useInterface, usePreference } from "../../ui/Interface.tsx";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import { readReturnCode } from "../join/returnCodes.ts";
import type { Go } from "../router/createRouter.ts";
import { addressOf } from "../router/routes.ts";
import { useOtherLanguages } from "../useOtherLanguages.tsx";
import type { Script } from "./boardPlace.ts";
import { followStage, isAway } from "./followStage.ts";
import type { BoardAddress } from "./useBoardAddress.ts";
import { useGoToStage } from "./useGoToStage.ts";
import type { BoardRoundState } from "./useRounds.ts";

interface Props {
  readonly workshop: string;
  readonly script: Script;
  readonly groupId: string | undefined;
  readonly isFacilitator: boolean;
  readonly rounds: Pick<BoardRoundState, "mayOpen" | "hasResult" | "onView">;
  readonly address: BoardAddress;
  readonly go: Go;
}

export function RoomMenu({ workshop, script, groupId, isFacilitator, rounds, address, go }: Props) {
  const text = useText();
  const own = useOwnItems(workshop);
  const { goTo } = useGoToStage(workshop, script);
  // Who leads the room goes along.
  const lead = (to: Script["stages"][number]) => {
    followStage(address, to);
    goTo(to.id);
  };
  const stage = script.stages[script.current];
  const next = script.stages[script.current + 1];
  const previous = script.stages[script.current - 1];
  const items: readonly MenuItem[] = [
    ...(isAway(stage, { chosenBoard: address.board, group: groupId })
      ? [
          {
            id: "follow",
            label: text("page.board.followStage"),
            icon: <Undo2 aria-hidden="true" />,
            onChoose: () => followStage(address, stage),
          },
        ]
      : []),
    ...(isFacilitator && next
      ? [
          {
            id: "next",
            label: text(script.current < 0 ? "page.board.begin" : "page.board.next", { stage: next.title }),
            icon: <ArrowRight aria-hidden="true" />,
            onChoose: () => lead(next),
          },
        ]
      : []),
    ...(isFacilitator && previous
      ? [
          {
            id: "previous",
            label: text("page.board.previous", { stage: previous.title }),
            icon: <ArrowLeft aria-hidden="true" />,
            onChoose: () => lead(previous),
          },
        ]
      : []),
    ...(rounds.mayOpen
      ? [
          {
            id: "vote",
            label: text("page.board.openVote"),
            icon: <CircleDot aria-hidden="true" />,
            onChoose: () => rounds.onView("setup"),
          },
        ]
      : []),
    ...(rounds.hasResult
      ? [
          {
            id: "result",
            label: text("page.board.voteResult"),
            icon: <CircleDot aria-hidden="true" />,
            onChoose: () => rounds.onView("result"),
          },
        ]
      : []),
    ...(groupId === undefined
      ? []
      : [
          {
            id: "plan",
            label: text("page.board.plan"),
            icon: <ClipboardList aria-hidden="true" />,
            onChoose: () => go(addressOf("plan", { workshop }, { grupo: groupId })),
          },
        ]),
    ...(isFacilitator
      ? [
          {
            id: "prepare",
            label: text("page.board.toPrepare"),
            icon: <ListChecks aria-hidden="true" />,
            onChoose: () => go(addressOf("prepare", { workshop })),
          },
          {
            id: "wall",
            label: text("page.board.project"),
            icon: <Monitor aria-hidden="true" />,
            onChoose: () => window.open(addressOf("wall", { workshop }), "_blank", "noopener"),
          },
          {
            id: "workshops",
            label: text("page.board.myWorkshops"),
            icon: <LogOut aria-hidden="true" />,
            onChoose: () => go(addressOf("workshops")),
          },
        ]
      : []),
    ...own,
  ];
  return (
    <Menu align="end" label={text("page.board.menu")} items={items} hasArrow={false}>
      <Ellipsis aria-hidden="true" />
    </Menu>
  );
}

/** What belongs to the person and not to the room: code, language, appearance. */
function useOwnItems(workshop: string): readonly MenuItem[] {
  const text = useText();
  const otherLanguages = useOtherLanguages();
  const theme = usePreference("theme");
  const { preferences, toasts } = useInterface();
  const kept = readReturnCode(workshop);
  const isDark = theme === "system" ? window.matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
  const other = isDark ? "light" : "dark";
  return [
    ...(kept
      ? [
          {
            id: "code",
            label: text("page.board.showOwnCode"),
            icon: <KeyRound aria-hidden="true" />,
            onChoose: () =>
              toasts.show({ text: text("page.board.ownCode", { name: kept.name, code: kept.returnCode }) }),
          },
        ]
      : []),
    ...otherLanguages,
    {
      id: "theme",
      label: text("page.board.theme", { theme: text(`common.theme.${other}`) }),
      icon: other === "dark" ? <Moon aria-hidden="true" /> : <Sun aria-hidden="true" />,
      onChoose: () => preferences.setState({ theme: other }),
    },
  ];
}
