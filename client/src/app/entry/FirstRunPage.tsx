// The one-time link from the console: the first facilitator makes an account.
import { cleanName } from "@minga/shared/core/personName.ts";
import { makeFirstFacilitator } from "@minga/shared/protocol/http/session.ts";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "@minga/shared/protocol/limits.ts";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { PasswordField } from "../../ui/PasswordField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { FormPage } from "./FormPage.tsx";
import { TextLink } from "./TextLink.tsx";

const USERNAME_MIN_LENGTH = 3;

export function FirstRunPage({ secret, go, session, heading }: PageProps<"firstRun">) {
  const text = useText();
  const [name, setName] = useState("");
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, failure } = useCommand(
    () => call(makeFirstFacilitator, { body: { token: secret ?? "", name, username: username.trim(), password } }),
    (signedIn) => {
      session.put(signedIn);
      go(addressOf("workshops"), { replace: true });
    },
  );

  const cleaned = cleanName(name);
  const nameProblem = "problem" in cleaned ? cleaned.problem : nameFailure(failure?.code);
  const usernameIsShort = username.trim().length < USERNAME_MIN_LENGTH;
  const passwordIsShort = password.length < PASSWORD_MIN_LENGTH;
  const submit = () => {
    setChecked(true);
    if (!("problem" in cleaned) && !usernameIsShort && !passwordIsShort) send();
  };
  return (
    <FormPage
      title={text("entry.firstRun.title")}
      lead={text(secret === undefined ? "entry.firstRun.noToken" : "entry.firstRun.lead")}
      heading={heading}
      submitWords={text("entry.firstRun.submit")}
      isBusy={isBusy}
      onSubmit={submit}
      failure={nameFailure(failure?.code) ? undefined : failure}
      otherWays={<TextLink href={addressOf("signIn")}>{text("entry.firstRun.toSignIn")}</TextLink>}
    >
      <TextField
        label={text("entry.firstRun.name")}
        hint={text("entry.firstRun.nameHint")}
        value={name}
        onValue={setName}
        error={isChecked && nameProblem ? text(`errors.${nameProblem}`) : undefined}
        name="name"
        autoComplete="name"
        enterKeyHint="next"
      />
      <TextField
        label={text("entry.firstRun.username")}
        hint={text("entry.firstRun.usernameHint")}
        value={username}
        onValue={setUsername}
        error={isChecked && usernameIsShort ? text("entry.firstRun.usernameShort") : undefined}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={80}
        enterKeyHint="next"
      />
      <PasswordField
        label={text("entry.firstRun.password")}
        hint={text("entry.firstRun.passwordHint", { length: PASSWORD_MIN_LENGTH })}
        value={password}
        onValue={setPassword}
        error={
          isChecked && passwordIsShort
            ? text("entry.firstRun.passwordShort", { length: PASSWORD_MIN_LENGTH })
            : undefined
        }
        name="password"
        autoComplete="new-password"
        maxLength={PASSWORD_MAX_LENGTH}
        enterKeyHint="go"
      />
    </FormPage>
  );
}

/** The failures that belong to the field of the name. */
function nameFailure(code: string | undefined) {
  return code === "name-empty" || code === "name-too-long" || code === "name-not-readable" ? code : undefined;
}
