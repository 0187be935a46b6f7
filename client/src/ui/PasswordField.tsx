// A password that can be looked at while typing, because a wrong one typed twice helps nobody.
import { type ComponentProps, useState } from "react";
import { useText } from "../i18n/useText.ts";
import { Field, type FieldWords } from "./Field.tsx";
import styles from "./PasswordField.module.css";

interface Props extends FieldWords, Omit<ComponentProps<"input">, "id" | "className" | "type" | "value" | "onChange"> {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** `new-password` lets the browser propose one; `current-password` lets it fill in the known one. */
  readonly autoComplete: "new-password" | "current-password";
}

export function PasswordField({ label, labelHidden, hint, error, optional, value, onValue, ...rest }: Props) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  return (
    <Field {...{ label, labelHidden, hint, error, optional }}>
      {(wiring) => (
        <span className={styles["frame"]}>
          <input
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            {...rest}
            {...wiring}
            type={isShown ? "text" : "password"}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          <button
            type="button"
            className={styles["toggle"]}
            aria-label={text(isShown ? "common.password.hidePassword" : "common.password.showPassword")}
            onClick={() => setShown(!isShown)}
          >
            {text(isShown ? "common.password.hide" : "common.password.show")}
          </button>
        </span>
      )}
    </Field>
  );
}
