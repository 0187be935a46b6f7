// Opens a round: what is asked, of whom, about which board.
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { RoundKind } from "@minga/shared/facilitation/rounds/kinds.ts";
import { openRound } from "@minga/shared/protocol/http/rounds.ts";
import { Suspense, useId, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { groupName } from "./groupName.ts";
import styles from "./OpenRound.module.css";
import type { RoundStripProps } from "./roundStripProps.ts";
import { roundViews } from "./views.ts";

type Whom = "this" | "all" | "plenary";

const KIND: RoundKind = "vote";

type Props = RoundStripProps & { readonly onClose: () => void };

export function OpenRound({ workshop, groups, boards, groupId, boardId, criterion, onClose }: Props) {
  const text = useText();
  const formId = useId();
  const { Setup, first } = roundViews[KIND];
  const [settings, setSettings] = useState(() => first(criterion));
  const isPlenary = groupId === undefined || groupId === PLENARY;
  const [whom, setWhom] = useState<Whom>(isPlenary ? "plenary" : "this");
  const [board, setBoard] = useState(boardId ?? "");
  const { send, isBusy, failure, forgive } = useCommand(
    () =>
      call(openRound, {
        params: { workshop },
        body: {
          settings: { ...settings, criterion: settings.criterion.trim() },
          board,
          groups: { this: [groupId ?? PLENARY], all: inOrder(groups).map(({ id }) => id), plenary: [PLENARY] }[whom],
        },
      }),
    onClose,
  );
  const voters: readonly { readonly value: Whom; readonly label: string }[] = [
    ...(isPlenary ? [] : [{ value: "this", label: groupName(groupId, groups, text) } as const]),
    ...(groups.size > 1 ? [{ value: "all", label: text("rounds.open.all") } as const] : []),
    { value: "plenary", label: text("rounds.open.plenary") },
  ];
  return (
    <Dialog
      isOpen
      title={text("rounds.open.title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text("common.actions.cancel")}
          </Button>
          <Button kind="primary" type="submit" form={formId} busy={isBusy}>
            {text("rounds.open.submit")}
          </Button>
        </>
      }
    >
      <Suspense fallback={<Skeleton count={3} heightPx={72} />}>
        <form
          id={formId}
          className={styles["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Setup
            settings={settings}
            onSettings={(next) => {
              forgive();
              setSettings(next);
            }}
          />
          <div className={styles["where"]}>
            <Select
              label={text("rounds.open.whom")}
              value={whom}
              options={voters}
              onValue={(next) => {
                forgive();
                setWhom(next);
              }}
            />
            {boards.size > 1 && (
              <Select
                label={text("rounds.open.board")}
                value={board}
                options={inOrder(boards).map(({ id, title }) => ({ value: id, label: title }))}
                onValue={setBoard}
              />
            )}
          </div>
          {failure && <FailureNotice failure={failure} />}
        </form>
      </Suspense>
    </Dialog>
  );
}
