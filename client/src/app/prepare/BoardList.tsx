// The boards that every group has. A new one begins free or with the sections of a method.
import {
  addBoard,
  BOARD_TITLE_LIMIT,
  removeBoard,
  renameBoard,
  restoreBoard,
} from "@minga/shared/boards/boardOperations.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import { dayAt } from "../../i18n/formatDay.ts";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { Button } from "../../ui/Button.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import { DraftField } from "./DraftField.tsx";
import { MethodChoice } from "./MethodChoice.tsx";
import { Panel } from "./Panel.tsx";
import { Row } from "./Row.tsx";
import styles from "./StageFields.module.css";

export function BoardList({ workshop: { document, tables } }: { readonly workshop: OpenWorkshop }) {
  const text = useText();
  const { toasts } = useInterface();
  const records = useTable(tables.boards);
  const boards = useMemo(() => inOrder(records), [records]);
  const [openId, setOpenId] = useState<string>();
  const startsOn = useTable(tables.meta).get("startsOn");
  const { doc } = document;
  const remove = (id: string) => {
    const removed = removeBoard(doc, id);
    if (!removed) return;
    toasts.show({
      text: text("prepare.boards.removed", { title: removed.title || text("prepare.boards.untitled") }),
      action: { label: text("common.actions.undo"), run: () => restoreBoard(doc, id, removed) },
    });
  };
  return (
    <Panel title={text("prepare.boards.title")} hint={text("prepare.boards.hint")}>
      {boards.length === 0 && <p>{text("prepare.boards.empty")}</p>}
      <ul>
        {boards.map(({ id, title, regions }) => {
          const isOpen = openId === id;
          const name = title || text("prepare.boards.untitled");
          return (
            <Row
              key={id}
              name={name}
              detail={
                regions.length === 0
                  ? text("prepare.boards.free")
                  : text("prepare.boards.regions", { count: regions.length })
              }
              isOpen={isOpen}
              onOpen={() => setOpenId(isOpen ? undefined : id)}
            >
              <div className={styles["inner"]}>
                <DraftField
                  label={text("prepare.boards.name")}
                  value={title}
                  limit={BOARD_TITLE_LIMIT}
                  onCommit={(value) => renameBoard(doc, id, value)}
                />
                <Button kind="danger" icon={<Trash2 aria-hidden="true" />} onClick={() => remove(id)}>
                  {text("prepare.boards.remove", { title: name })}
                </Button>
              </div>
            </Row>
          );
        })}
      </ul>
      <MethodChoice
        firstDay={startsOn || dayAt(document.serverNow())}
        onChoose={(board) => {
          const id = newId();
          addBoard(doc, { ...board, id });
          setOpenId(id);
        }}
      />
    </Panel>
  );
}
