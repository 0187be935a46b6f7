// The groups of a workshop. Their words are written into the document; making and removing them is a command, because
// a document of their own goes with them.
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { addGroup, removeGroup } from "@minga/shared/protocol/http/workshops.ts";
import { Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { failureSentence } from "../../ui/failure.ts";
import { useInterface } from "../../ui/Interface.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import { GroupFields } from "./GroupFields.tsx";
import { Panel } from "./Panel.tsx";
import { Row } from "./Row.tsx";

export function GroupList({ workshop: { id: workshop, document, tables } }: { readonly workshop: OpenWorkshop }) {
  const text = useText();
  const language = useLanguage();
  const { toasts } = useInterface();
  const records = useTable(tables.groups);
  const groups = useMemo(() => inOrder(records), [records]);
  const [openId, setOpenId] = useState<string>();
  const adding = useCommand(
    () =>
      call(addGroup, {
        params: { workshop },
        body: { name: text("prepare.groups.new", { number: groups.length + 1 }), topic: "" },
      }),
    ({ id }) => setOpenId(id),
  );
  const removing = useCommand(
    async (group: string) => {
      const name = records.get(group)?.name || text("prepare.groups.untitled");
      const result = await call(removeGroup, { params: { workshop, group } });
      if (result.ok) toasts.show({ text: text("prepare.groups.removed", { name }) });
      return result;
    },
    () => setOpenId(undefined),
  );
  const failure = adding.failure ?? removing.failure;
  return (
    <Panel title={text("prepare.groups.title")}>
      <ul>
        {groups.map((group) => {
          const isOpen = openId === group.id;
          return (
            <Row
              key={group.id}
              name={group.name || text("prepare.groups.untitled")}
              detail={group.topic}
              isOpen={isOpen}
              onOpen={() => setOpenId(isOpen ? undefined : group.id)}
            >
              <GroupFields
                doc={document.doc}
                workshop={workshop}
                group={group}
                isRemoving={removing.isBusy}
                onRemove={() => removing.send(group.id)}
              />
            </Row>
          );
        })}
      </ul>
      {failure && <p role="alert">{failureSentence(failure, text, language)}</p>}
      <Button icon={<Plus aria-hidden="true" />} busy={adding.isBusy} onClick={() => adding.send()}>
        {text("prepare.groups.add")}
      </Button>
    </Panel>
  );
}
