// «Agregar tablero»: free, or with the sections of a method whose kind of board exists.
import type { NewBoard } from "@minga/shared/boards/boardOperations.ts";
import { boardKinds } from "@minga/shared/boards/kinds.ts";
import { type Language, localize } from "@minga/shared/core/localized.ts";
import type { Method } from "@minga/shared/templates/methods/method.ts";
import { methods } from "@minga/shared/templates/methods.ts";
import { useState } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import styles from "./MethodChoice.module.css";

interface Props {
  readonly onChoose: (board: Omit<NewBoard, "id">) => void;
}

export function MethodChoice({ onChoose }: Props) {
  const text = useText();
  const language = useLanguage();
  const offered = offeredBoards(language);
  const [chosen, setChosen] = useState("");
  const board = offered.find(({ method }) => method === chosen);
  return (
    <div className={styles["choice"]}>
      <Select
        label={text("prepare.boards.add")}
        value={chosen}
        onValue={setChosen}
        options={[
          { value: "", label: text("prepare.boards.free") },
          ...offered.map(({ method, title }) => ({ value: method, label: title })),
        ]}
      />
      <Button onClick={() => onChoose(board ?? { kind: "notes", title: text("prepare.boards.untitled") })}>
        {text("common.actions.add")}
      </Button>
    </div>
  );
}

function offeredBoards(language: Language) {
  const known: readonly Method[] = methods;
  return known
    .flatMap(({ id, name, layout, boardKind }) => {
      const kind = boardKinds.find((one) => one === boardKind);
      if (kind === undefined || layout.regions.length === 0) return [];
      const regions = layout.regions.map((region) => ({
        id: region.id,
        title: localize(region.title, language),
        rect: [...region.rect] as [number, number, number, number],
      }));
      return [{ kind, title: localize(name, language), method: id, regions }];
    })
    .sort((a, b) => a.title.localeCompare(b.title, language));
}
