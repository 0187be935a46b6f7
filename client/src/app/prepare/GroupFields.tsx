// What can be said about a group.
import { editGroup, GROUP_TEXT_LIMITS } from "@minga/shared/facilitation/groupOperations.ts";
import type { Group } from "@minga/shared/facilitation/groups.ts";
import { Trash2 } from "lucide-react";
import type * as Y from "yjs";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { addressOf } from "../router/routes.ts";
import { DraftArea, DraftField } from "./DraftField.tsx";
import styles from "./StageFields.module.css";

interface Props {
  readonly doc: Y.Doc;
  readonly workshop: string;
  readonly group: Group & { readonly id: string };
  readonly isRemoving: boolean;
  readonly onRemove: () => void;
}

const SEATS_LIMIT = 500;

export function GroupFields({ doc, workshop, group, isRemoving, onRemove }: Props) {
  const text = useText();
  const { id } = group;
  return (
    <div className={styles["inner"]}>
      <DraftField
        label={text("prepare.groups.name")}
        value={group.name}
        limit={GROUP_TEXT_LIMITS.name}
        onCommit={(name) => editGroup(doc, id, { name })}
      />
      <DraftField
        label={text("prepare.groups.topic")}
        value={group.topic}
        limit={GROUP_TEXT_LIMITS.topic}
        onCommit={(topic) => editGroup(doc, id, { topic })}
      />
      <DraftArea
        label={text("prepare.groups.challenge")}
        hint={text("prepare.groups.challengeHint")}
        value={group.challenge}
        limit={GROUP_TEXT_LIMITS.challenge}
        rows={3}
        onCommit={(challenge) => editGroup(doc, id, { challenge })}
      />
      <DraftField
        type="number"
        optional
        label={text("prepare.groups.seats")}
        value={group.seats === undefined ? "" : String(group.seats)}
        limit={SEATS_LIMIT}
        onCommit={(typed) => editGroup(doc, id, { seats: readSeats(typed) })}
      />
      <div className={styles["ways"]}>
        <LinkButton href={addressOf("board", { workshop }, { grupo: id })}>{text("prepare.groups.open")}</LinkButton>
        <Button kind="danger" icon={<Trash2 aria-hidden="true" />} busy={isRemoving} onClick={onRemove}>
          {text("prepare.groups.remove")}
        </Button>
      </div>
    </div>
  );
}

/** A number of seats that the schema takes; undefined for none. */
function readSeats(typed: string): number | undefined {
  const seats = Math.round(Number(typed));
  return typed === "" || !Number.isFinite(seats) || seats < 1 ? undefined : Math.min(seats, SEATS_LIMIT);
}
