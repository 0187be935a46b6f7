// Who has come; and a new code for someone who lost theirs.
import { renewReturnCode } from "@minga/shared/protocol/http/workshops.ts";
import { useState } from "react";
import { useStore } from "zustand";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { failureSentence } from "../asking/failure.ts";
import { useCommand } from "../asking/useCommand.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import { Panel } from "./Panel.tsx";
import styles from "./PeopleList.module.css";

export function PeopleList({ workshop: { id: workshop, tables, people } }: { readonly workshop: OpenWorkshop }) {
  const text = useText();
  const language = useLanguage();
  const groups = useTable(tables.groups);
  const known = [...useStore(people).values()].filter(({ role }) => role !== "facilitator" && role !== "viewer");
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
        {sorted.map((person) => (
          <li key={person.id}>
            <Avatar person={person} isNamed />
            <span className={styles["words"]}>
              <b>{person.name}</b>
              <span>{groups.get(person.group ?? "")?.name ?? text("prepare.people.noGroup")}</span>
              {given?.member === person.id && (
                <span role="status">
                  <b>{text("prepare.people.codeIs", { name: person.name, code: given.code })}</b>
                  <span>{text("prepare.people.codeHint")}</span>
                </span>
              )}
            </span>
            <Button
              kind="quiet"
              busy={isBusy}
              aria-label={text("prepare.people.newCode", { name: person.name })}
              onClick={() => send(person.id)}
            >
              {text("prepare.people.newCodeShort")}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
