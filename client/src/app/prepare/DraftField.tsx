// Fields that write into the live workshop as one types.
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDraft } from "../../ui/useDraft.ts";

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly type?: "text" | "date" | "number";
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly limit?: number;
  readonly optional?: boolean;
}

export function DraftField({ label, labelHidden, hint, type = "text", value, onCommit, limit, optional }: Props) {
  const draft = useDraft(value, onCommit);
  return (
    <TextField
      {...{ label, labelHidden, hint, type, optional }}
      {...draft}
      autoComplete="off"
      {...(type === "number" ? { inputMode: "numeric" as const, min: 0, max: limit } : { maxLength: limit })}
    />
  );
}

export function DraftArea({ label, hint, value, onCommit, limit, rows = 2 }: Props & { readonly rows?: number }) {
  const draft = useDraft(value, onCommit);
  return <TextArea {...{ label, hint, rows }} {...draft} maxLength={limit} />;
}
