// Who has come; and a new code for someone who lost theirs.
import { renewReturnCode } from "@minga/shared/protocol/http/workshops.ts";
import { useState } from "react";
import { useStore } from "zustand";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { failureSentence } from "../../ui/failure.ts";
import { useCommand } from "../../ui/useCommand.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import { Panel } from "./Panel.tsx";
import styles from "./PeopleList.module.css";
import { Row } from "./Row.tsx";

export function PeopleList({ workshop: { id: workshop, tables, people } }: { readonly workshop: OpenWorkshop }) {
  const text = useText();
  const language = useLanguage();
  const groups = useTable(tables.groups);
  const known = [...useStore(people).values()].filter(({ role }) => role !== "facilitator" && role !== "viewer");
  const [openId, setOpenId] = useState<string>();
  const [given, setGiven] = useState<{ readonly member: string; readonly code: string }>();
  const { send, isBusy, failure } = useCommand(
    async (member: string) => {
      const result = await call(renewReturnCode, { params: { workshop, member } });
      if (result.ok) setGiven({ member, code: result.value.returnCode });
      return result;
    },
    () => undefined,
  );
  const sorted = known.sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <Panel title={text("prepare.people.title")}>
      {sorted.length === 0 && <p>{text("prepare.people.empty")}</p>}
      {failure && <p role="alert">{failureSentence(failure, text, language)}</p>}
      <ul className={styles["people"]}>
        {sorted.map(({ id, name, group }) => (
          <Row
            key={id}
            name={name}
            detail={groups.get(group ?? "")?.name ?? text("prepare.people.noGroup")}
            isOpen={openId === id}
            onOpen={() => setOpenId(openId === id ? undefined : id)}
          >
            <div className={styles["inner"]}>
              {given?.member === id && (
                <p role="status">
                  <b>{text("prepare.people.codeIs", { name, code: given.code })}</b>
                  <span>{text("prepare.people.codeHint")}</span>
                </p>
              )}
              <Button busy={isBusy} onClick={() => send(id)}>
                {text("prepare.people.newCode", { name })}
              </Button>
            </div>
          </Row>
        ))}
      </ul>
    </Panel>
  );
}
