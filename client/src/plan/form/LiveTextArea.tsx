// A text that several people may write in at once, letter by letter, and nobody loses any.
import { liveText } from "@minga/shared/document/table.ts";
import { asLiveText } from "@minga/shared/items/liveText.ts";
import { ACTION_TEXT_LIMIT, actions } from "@minga/shared/plan/actions.ts";
import type { ActionText } from "@minga/shared/plan/planOperations.ts";
import { useLayoutEffect, useRef } from "react";
import { bindText } from "../../editor/textBinding.ts";
import { useText } from "../../i18n/useText.ts";
import { Field } from "../../ui/Field.tsx";
import type { FormPartProps } from "./formProps.ts";

interface Props extends FormPartProps {
  readonly field: ActionText;
}

export function LiveTextArea({ doc, id, field, errorOf }: Props) {
  const text = useText();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const live = liveText(doc, actions, { key: id, field });
    if (box.current === null || live === undefined) return;
    return bindText(box.current, asLiveText(live));
  }, [doc, id, field]);
  return (
    <Field label={text(`plan.field.${field}.label`)} hint={text(`plan.field.${field}.help`)} error={errorOf(field)}>
      {(wiring) => <textarea {...wiring} ref={box} data-field={field} rows={2} maxLength={ACTION_TEXT_LIMIT} />}
    </Field>
  );
}
