// Typing the code from the wall.
import { openCode } from "@minga/shared/protocol/http/join.ts";
import { type ReactNode, type RefCallback, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { CodeField } from "../../ui/CodeField.tsx";
import type { Failure } from "../../ui/failure.ts";
import { useCommand } from "../../ui/useCommand.ts";
import { FormPage } from "../entry/FormPage.tsx";
import { TextLink } from "../entry/TextLink.tsx";
import type { Go } from "../router/createRouter.ts";
import { addressOf } from "../router/routes.ts";
import styles from "./CodeEntry.module.css";
import { addressAfterOpening, checkCode } from "./joinFlow.ts";

interface Props {
  readonly go: Go;
  readonly heading: RefCallback<HTMLHeadingElement>;
  /** Seats that this device already has. */
  readonly seats?: readonly { readonly workshop: string; readonly name: string }[];
  /** Why the code is being asked for, such as a scan that led nowhere. */
  readonly failedScan?: Failure | undefined;
  readonly above?: ReactNode;
}

export function CodeEntry({ go, heading, seats = [], failedScan, above }: Props) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, failure, forgive } = useCommand(
    (code: string) => call(openCode, { body: { code } }),
    (opened) => go(addressAfterOpening(opened)),
  );
  const checked = checkCode(typed);
  const submit = () => {
    setChecked(true);
    if ("code" in checked) send(checked.code);
  };
  const isUnknown = failure?.code === "unknown-or-closed";
  const problem = isChecked && "problem" in checked ? text(`join.code.${checked.problem}`) : undefined;
  return (
    <FormPage
      title={text("join.code.title")}
      lead={text("join.code.lead")}
      above={above}
      heading={heading}
      submitWords={text("join.code.submit")}
      isBusy={isBusy}
      onSubmit={submit}
      failure={isUnknown ? undefined : (failure ?? failedScan)}
      below={text("join.code.free")}
      otherWays={
        <>
          {seats.map(({ workshop, name }) => (
            <TextLink key={workshop} href={addressOf("board", { workshop })}>
              {text("join.code.resume", { name })}
            </TextLink>
          ))}
          <TextLink href={addressOf("signIn")}>{text("join.code.facilitator")}</TextLink>
        </>
      }
    >
      <div className={styles["code"]}>
        <CodeField
          label={text("common.code.label")}
          labelHidden
          value={typed}
          onValue={(value) => {
            setTyped(value);
            setChecked(false);
            forgive();
          }}
          // The page asks one thing, and who stands before the wall has it in the eye already.
          autoFocus
          error={problem ?? (isUnknown ? text("errors.unknown-or-closed") : undefined)}
        />
      </div>
      <p className={styles["or"]}>{text("join.code.scan")}</p>
    </FormPage>
  );
}
