// Coming for the first time: what people call one, and where one sits.
import { takeSeat } from "@minga/shared/protocol/http/join.ts";
import { formatJoinCode } from "@minga/shared/protocol/joinCode.ts";
import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { useInterface } from "../../ui/Interface.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { FormPage } from "../entry/FormPage.tsx";
import { TextButton } from "../entry/TextLink.tsx";
import { CopyOffer } from "./CopyOffer.tsx";
import { GroupChoice } from "./GroupChoice.tsx";
import { checkSeat, groupToBeginWith } from "./joinFlow.ts";
import styles from "./SeatForm.module.css";
import type { SeatProps } from "./seatProps.ts";
import { useWhenAndWhere } from "./useWhenAndWhere.ts";

interface Props extends SeatProps {
  /** Something about the groups is out of date. */
  readonly onDoorChanged: () => void;
  readonly onReturning: () => void;
}

export function SeatForm({ door, heading, name, onName, onSeated, onDoorChanged, onReturning }: Props) {
  const text = useText();
  const { preferences } = useInterface();
  const lead = useWhenAndWhere(door);
  const [chosen, setChosen] = useState<string>();
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, failure, forgive } = useCommand(
    async (seat: { readonly name: string; readonly group: string }) => {
      const result = await call(takeSeat, { params: { workshop: door.workshop }, body: seat });
      if (!result.ok && result.code === "group-not-found") onDoorChanged();
      return result;
    },
    ({ membership, returnCode }) => {
      const { member = "", name: known = name } = membership;
      preferences.setState({ displayName: known });
      onSeated({ member, name: known, returnCode });
    },
  );
  const group = chosen ?? groupToBeginWith(door.groups);
  const checked = checkSeat({ name, group }, door.groups);
  const problems = "problems" in checked ? checked.problems : {};
  const serverProblem = nameProblem(failure?.code);
  const problem = isChecked ? (problems.name ?? serverProblem) : undefined;
  return (
    <FormPage
      above={
        <p className={styles["open"]}>
          <CircleCheck aria-hidden="true" />
          <span>{text("join.seat.open", { code: formatJoinCode(door.code) })}</span>
        </p>
      }
      title={door.title}
      lead={lead}
      heading={heading}
      submitWords={text("join.seat.submit")}
      isBusy={isBusy}
      onSubmit={() => {
        setChecked(true);
        if ("seat" in checked) send(checked.seat);
      }}
      failure={serverProblem ? undefined : failure}
      below={text("join.code.free")}
      otherWays={<TextButton onPress={onReturning}>{text("join.seat.returning")}</TextButton>}
    >
      <CopyOffer
        workshop={door.workshop}
        onSeated={onSeated}
        onIsMe={(theirs) => {
          onName(theirs);
          onReturning();
        }}
      />
      <TextField
        label={text("join.seat.name")}
        hint={text("join.seat.nameHint")}
        value={name}
        onValue={(value) => {
          onName(value);
          forgive();
        }}
        error={problem && text(`errors.${problem}`)}
        name="name"
        autoComplete="nickname"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="done"
        // The page asks one thing, and the way from a scan to a note counts taps.
        autoFocus
      />
      <GroupChoice
        groups={door.groups}
        value={group}
        onValue={setChosen}
        error={isChecked && problems.group && door.groups.length > 0 ? text("join.seat.groupMissing") : undefined}
      />
    </FormPage>
  );
}

/** The failures that belong to the field of the name. */
function nameProblem(code: string | undefined) {
  return code === "name-empty" || code === "name-too-long" || code === "name-not-readable" ? code : undefined;
}
