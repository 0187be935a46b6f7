// Coming back from another device, browser or address: one's name and one's own four symbols.
import { returnToSeat } from "@minga/shared/protocol/http/join.ts";
import { RETURN_CODE_LENGTH } from "@minga/shared/protocol/joinCode.ts";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { FormPage } from "../entry/FormPage.tsx";
import { TextButton } from "../entry/TextLink.tsx";
import { checkReturn } from "./joinFlow.ts";
import type { SeatProps } from "./seatProps.ts";

interface Props extends SeatProps {
  readonly onFirstTime: () => void;
}

export function ReturnForm({ door, heading, name, onName, onSeated, onFirstTime }: Props) {
  const text = useText();
  const [returnCode, setReturnCode] = useState("");
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, failure, forgive } = useCommand(
    (seat: { readonly name: string; readonly returnCode: string }) =>
      call(returnToSeat, { params: { workshop: door.workshop }, body: seat }),
    (seat) => {
      const { member = "", name: known = name } = seat.membership;
      onSeated({ member, name: known, returnCode: seat.returnCode });
    },
  );
  const checked = checkReturn({ name, returnCode });
  const problems = isChecked && "problems" in checked ? checked.problems : {};
  const isWrong = failure?.code === "return-code-wrong";
  return (
    <FormPage
      title={text("join.return.title")}
      lead={door.title}
      heading={heading}
      submitWords={text("join.return.submit")}
      isBusy={isBusy}
      onSubmit={() => {
        setChecked(true);
        if ("seat" in checked) send(checked.seat);
      }}
      failure={isWrong ? undefined : failure}
      otherWays={<TextButton onPress={onFirstTime}>{text("join.seat.newHere")}</TextButton>}
    >
      <TextField
        label={text("join.return.name")}
        value={name}
        onValue={(value) => {
          onName(value);
          forgive();
        }}
        error={
          problems.name && text(problems.name === "name-empty" ? "join.return.nameMissing" : `errors.${problems.name}`)
        }
        name="name"
        autoComplete="nickname"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="next"
        // What was pressed to come here is gone: go on with what is still to be said.
        autoFocus={name === ""}
      />
      <TextField
        label={text("join.return.code")}
        hint={text("join.return.codeHint")}
        value={returnCode}
        onValue={(value) => {
          setReturnCode(value.toUpperCase());
          forgive();
        }}
        error={isWrong ? text("errors.return-code-wrong") : problems.returnCode && text("join.return.codeIncomplete")}
        name="return-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={RETURN_CODE_LENGTH + 2}
        enterKeyHint="go"
        autoFocus={name !== ""}
      />
    </FormPage>
  );
}
