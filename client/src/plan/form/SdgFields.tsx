// Which of the 169 targets the action serves: up to three, the first is the main one. The list offers them as one types.
import { localize } from "@minga/shared/core/localized.ts";
import { setActionField } from "@minga/shared/plan/planOperations.ts";
import { isSdgTarget, sdgGoals, sdgTargets, sdgTargetTitles } from "@minga/shared/plan/sdgTargets.ts";
import { useId } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useDraft } from "../../ui/useDraft.ts";
import styles from "./ActionForm.module.css";
import type { FormPartProps } from "./formProps.ts";

const MOST_TARGETS = 3;

export function SdgFields({ doc, id, action, errorOf }: FormPartProps) {
  const text = useText();
  const language = useLanguage();
  const listId = useId();
  const codes = action.sdgTargets ?? [];
  const write = (index: number, code: string) => {
    const next = codes.with(index, code).filter((each) => each !== "");
    setActionField(doc, id, { field: "sdgTargets", value: next.length === 0 ? undefined : next });
  };
  const append = (code: string) => {
    if (code !== "") setActionField(doc, id, { field: "sdgTargets", value: [...codes, code].slice(0, MOST_TARGETS) });
  };
  return (
    <fieldset className={styles["targets"]}>
      <legend>
        {text("plan.field.sdgTargets.label")}
        <small>{text("plan.field.sdgTargets.help")}</small>
      </legend>
      {[...codes, ""].slice(0, MOST_TARGETS).map((code, index) => (
        <SdgField
          // biome-ignore lint/suspicious/noArrayIndexKey: a target is known by its place, the first being the main one
          key={index}
          place={index === 0 ? "sdgTargets" : `sdgTargets.${index}`}
          label={index === 0 ? text("plan.sdg.main") : text("plan.sdg.label", { number: index + 1 })}
          listId={listId}
          code={code}
          error={
            code !== "" && !isSdgTarget(code)
              ? text("plan.sdg.unknown")
              : index === 0
                ? errorOf("sdgTargets")
                : undefined
          }
          onCode={(next) => (code === "" ? append(next) : write(index, next))}
        />
      ))}
      <datalist id={listId}>
        {sdgTargets.map(({ code, goal }) => (
          <option key={code} value={code}>
            {targetWords(code, goal)}
          </option>
        ))}
      </datalist>
    </fieldset>
  );

  function targetWords(code: string, goal: number): string {
    const title = sdgTargetTitles[code] ?? sdgGoals[goal - 1]?.name;
    return title === undefined ? code : localize(title, language);
  }
}

interface FieldProps {
  readonly place: string;
  readonly label: string;
  readonly listId: string;
  readonly code: string;
  readonly error: string | undefined;
  readonly onCode: (code: string) => void;
}

function SdgField({ place, label, listId, code, error, onCode }: FieldProps) {
  const language = useLanguage();
  const draft = useDraft(code, (typed) => onCode(typed.trim().slice(0, 8)));
  const goal = sdgGoals.find(({ number }) => number === Number(code.split(".")[0]));
  const title = sdgTargetTitles[code] ?? goal?.name;
  return (
    <TextField
      {...draft}
      {...{ label, error }}
      hint={title === undefined ? undefined : localize(title, language)}
      optional={place !== "sdgTargets"}
      data-field={place}
      list={listId}
      maxLength={8}
      autoComplete="off"
    />
  );
}
