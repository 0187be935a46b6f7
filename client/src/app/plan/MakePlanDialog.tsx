// «Crear plan de acción»: which initiatives of a roadmap become actions, and which of them are one action together.

import { placementKey } from "@minga/shared/boards/placement.ts";
import type { Chain } from "@minga/shared/chain/chain.ts";
import { makePlan } from "@minga/shared/protocol/http/plans.ts";
import { useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { formatList } from "../../i18n/formats.ts";
import { type Text, useLanguage, useText } from "../../i18n/useText.ts";
import { chosenActions, join, startGrouping } from "../../plan/groupingInitiatives.ts";
import { InitiativeChoice } from "../../plan/making/InitiativeChoice.tsx";
import { JoinChoice } from "../../plan/making/JoinChoice.tsx";
import type { PlannedInitiative } from "../../plan/making/plannedInitiative.ts";
import { placeWords } from "../../plan/path/stepWords.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { addressOf } from "../router/routes.ts";
import type { WithPlan } from "./chainDialogProps.ts";
import { useChain } from "./useChain.ts";

interface Props extends WithPlan {
  /** The roadmap. */
  readonly board: string;
}

export function MakePlanDialog({ workshop, group, document, observed, board, go, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const { toasts, announcer } = useInterface();
  const chain = useChain({ doc: document.doc, tables: workshop.tables, group });
  const view = useSyncExternalStore(observed.subscribe, observed.get);
  const isOffline = useStore(document.status, ({ kind }) => kind === "offline" || kind === "opening");
  const initiatives = initiativesOn(chain, board, text);
  const present = initiatives.map(({ id }) => id);
  const before = [...view.sources.values()].map((source) => source.initiatives.map(({ id }) => id));
  const [changed, setGrouping] = useState<ReturnType<typeof startGrouping>>();
  const [isJoining, setJoining] = useState(false);
  const grouping = changed ?? startGrouping(before, present);
  const actions = chosenActions(grouping, present);
  const names = (ids: readonly string[]) =>
    formatList(
      initiatives.filter(({ id }) => ids.includes(id)).map((one) => one.text),
      language,
    );
  const { send, isBusy, failure, forgive } = useCommand(
    () => call(makePlan, { params: { workshop: workshop.id, group }, body: { board, actions } }),
    ({ made, updated, gone }) => {
      const sentence = text("plan.make.made", { made, updated });
      toasts.show({ text: gone > 0 ? `${sentence} ${text("plan.make.gone", { count: gone })}` : sentence });
      onClose();
      go(addressOf("plan", { workshop: workshop.id }, { grupo: group }));
    },
  );
  const isAgain = view.actions.size > 0;
  const disabledReason =
    actions.length === 0 ? text("plan.make.nothing") : isOffline ? text("plan.offline") : undefined;
  return (
    <Dialog
      isOpen
      title={text("plan.make.title")}
      onClose={onClose}
      actions={
        !isJoining && (
          <>
            <Button kind="quiet" onClick={onClose}>
              {text("common.actions.cancel")}
            </Button>
            <Button kind="primary" busy={isBusy} disabledReason={disabledReason} onClick={() => send()}>
              {text(isAgain ? "plan.make.update" : "plan.make.submit")}
            </Button>
          </>
        )
      }
    >
      <p>{text(isAgain ? "plan.make.again" : "plan.make.first")}</p>
      {initiatives.length === 0 && <p>{text("plan.make.none")}</p>}
      {isJoining ? (
        <JoinChoice
          initiatives={initiatives}
          onCancel={() => setJoining(false)}
          onJoin={(ids) => {
            setGrouping(join(grouping, ids, present));
            setJoining(false);
            announcer.announce(text("plan.make.joinedSay", { names: names(ids) }));
          }}
        />
      ) : (
        <>
          <InitiativeChoice
            {...{ initiatives, grouping }}
            onGrouping={(next) => {
              forgive();
              setGrouping(next);
            }}
            onSplit={(unit) =>
              announcer.announce(text("plan.make.splitSay", { names: names(unit.map(({ id }) => id)) }))
            }
          />
          {initiatives.length > 1 && (
            <div>
              <Button onClick={() => setJoining(true)}>{text("plan.make.joinOpen")}</Button>
            </div>
          )}
          {initiatives.length > 0 && <p>{text("plan.make.count", { count: actions.length })}</p>}
        </>
      )}
      {failure && <FailureNotice failure={failure} />}
    </Dialog>
  );
}

/** Those with a place in time on this roadmap, lane by lane, the earlier ones first. */
function initiativesOn({ boards, items, placements }: Chain, board: string, text: Text): readonly PlannedInitiative[] {
  const lanes = boards.get(board)?.regions ?? [];
  return [...items]
    .flatMap(([id, item]) => {
      const placement = placements.get(placementKey(board, id));
      if (item.kind !== "initiative" || placement?.span === undefined) return [];
      const { start, end, milestone } = placement.span;
      const lane = lanes.findIndex((each) => each.id === placement.region);
      return [
        {
          id,
          item,
          lane,
          place: { board, lane: lanes[lane]?.title ?? "", start, end, isMilestone: milestone === true },
        },
      ];
    })
    .sort(
      (a, b) => order(a.lane) - order(b.lane) || a.place.start.localeCompare(b.place.start) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, item, place }) => ({
      id,
      text: item.text,
      color: item.color,
      lane: place.lane,
      span: placeWords(text, place),
    }));
}

/** What lies in no lane comes last. */
function order(lane: number): number {
  return lane < 0 ? Number.MAX_SAFE_INTEGER : lane;
}
