// A facilitator comes in: with an account, or by a link whose secret opens it.
import { signIn } from "@minga/shared/protocol/http/session.ts";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { PasswordField } from "../../ui/PasswordField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { OpeningRoom } from "../join/OpeningRoom.tsx";
import { useOpenedLink } from "../join/useOpenedLink.ts";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { FormPage } from "./FormPage.tsx";
import { addressAfterSignIn } from "./signInAddress.ts";
import { TextLink } from "./TextLink.tsx";
import { useSession } from "./useSession.ts";

export function SignInPage({ query, secret, go, session, heading }: PageProps<"signIn">) {
  const text = useText();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const known = useSession(session);
  const link = useOpenedLink(secret, go);
  const { send, isBusy, failure } = useCommand(
    () => call(signIn, { body: { username: username.trim(), password } }),
    (signedIn) => {
      session.put(signedIn);
      go(addressAfterSignIn(query), { replace: true });
    },
  );
  const submit = () => {
    setChecked(true);
    if (username.trim() !== "" && password !== "") send();
  };
  if (secret !== undefined && (link.failure === undefined || link.failure.code === "offline")) {
    return <OpeningRoom heading={heading} failure={link.failure} onAgain={link.again} />;
  }
  const hasNoAccount = known.kind === "known" && known.session.firstRun;
  return (
    <FormPage
      title={text("entry.signIn.title")}
      lead={text(query.has("volver") ? "entry.signIn.first" : "entry.signIn.lead")}
      heading={heading}
      submitWords={text("entry.signIn.submit")}
      isBusy={isBusy}
      onSubmit={submit}
      failure={failure ?? link.failure}
      otherWays={<TextLink href={addressOf("enter")}>{text("entry.signIn.asParticipant")}</TextLink>}
    >
      {hasNoAccount && <p>{text("entry.signIn.noAccount")}</p>}
      <TextField
        label={text("entry.signIn.username")}
        value={username}
        onValue={setUsername}
        error={isChecked && username.trim() === "" ? text("entry.signIn.usernameMissing") : undefined}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="next"
      />
      <PasswordField
        label={text("entry.signIn.password")}
        value={password}
        onValue={setPassword}
        error={isChecked && password === "" ? text("entry.signIn.passwordMissing") : undefined}
        name="password"
        autoComplete="current-password"
        enterKeyHint="go"
      />
    </FormPage>
  );
}
