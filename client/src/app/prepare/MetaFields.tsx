// What the workshop is: name, place, days, language.
import { languages } from "@minga/shared/core/localized.ts";
import { editMeta, META_LIMIT } from "@minga/shared/facilitation/metaOperations.ts";
import { useText } from "../../i18n/useText.ts";
import { Select } from "../../ui/Select.tsx";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import { DraftField } from "./DraftField.tsx";
import { Panel } from "./Panel.tsx";

export function MetaFields({ workshop: { document, tables } }: { readonly workshop: OpenWorkshop }) {
  const text = useText();
  const meta = useTable(tables.meta);
  const { doc } = document;
  return (
    <Panel title={text("prepare.details")}>
      {(["title", "place"] as const).map((key) => (
        <DraftField
          key={key}
          label={text(`prepare.meta.${key}`)}
          value={meta.get(key) ?? ""}
          limit={Math.min(120, META_LIMIT)}
          onCommit={(value) => {
            // A workshop without a name could not be told from another: the old one stays.
            if (key !== "title" || value.trim() !== "") editMeta(doc, key, value.trim());
          }}
        />
      ))}
      {(["startsOn", "endsOn"] as const).map((key) => (
        <DraftField
          key={key}
          type="date"
          label={text(`prepare.meta.${key}`)}
          value={meta.get(key) ?? ""}
          onCommit={(value) => editMeta(doc, key, value)}
        />
      ))}
      <Select
        label={text("prepare.meta.language")}
        value={languages.find((language) => language === meta.get("language")) ?? "es"}
        onValue={(language) => editMeta(doc, "language", language)}
        options={languages.map((language) => ({ value: language, label: text(`common.language.${language}`) }))}
      />
    </Panel>
  );
}
