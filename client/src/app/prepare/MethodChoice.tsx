// «Agregar tablero»: free, or with the sections of a method whose kind of board exists.
import type { NewBoard } from "@minga/shared/boards/boardOperations.ts";
import { boardKinds } from "@minga/shared/boards/kinds.ts";
import type { Day } from "@minga/shared/core/day.ts";
import { type Language, localize } from "@minga/shared/core/localized.ts";
import { boardParts } from "@minga/shared/templates/boardParts.ts";
import type { Method } from "@minga/shared/templates/methods/method.ts";
import { methods } from "@minga/shared/templates/methods.ts";
import { useState } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import styles from "./MethodChoice.module.css";

interface Props {
  /** First day of the workshop, or today: a roadmap begins with its quarter. */
  readonly firstDay: Day;
  readonly onChoose: (board: Omit<NewBoard, "id">) => void;
}

export function MethodChoice({ firstDay, onChoose }: Props) {
  const text = useText();
  const language = useLanguage();
  const offered = offeredBoards(language, firstDay);
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
      <Button onClick={() => onChoose(board ?? { kind: "notes", title: text("prepare.boards.untitled"), regions: [] })}>
        {text("common.actions.add")}
      </Button>
    </div>
  );
}

function offeredBoards(language: Language, firstDay: Day) {
  const known: readonly Method[] = methods;
  return known
    .flatMap((method) => {
      const kind = boardKinds.find((one) => one === method.boardKind);
      if (kind === undefined || method.layout.regions.length === 0) return [];
      const title = localize(method.name, language);
      return [{ kind, title, method: method.id, ...boardParts({ kind, method, language, firstDay }) }];
    })
    .sort((a, b) => a.title.localeCompare(b.title, language));
}
