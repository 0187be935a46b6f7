// What became of an idea, as sentences with links: theme, votes, place on the matrix, initiatives, actions; and what
// has not happened yet, with the next step.
import type { Step } from "@minga/shared/chain/steps.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import type { CSSProperties } from "react";
import { useText } from "../../i18n/useText.ts";
import type { PlanLinks } from "../planLinks.ts";
import styles from "./IdeaLife.module.css";
import { stepAddress } from "./stepAddress.ts";
import { useLifeSentence } from "./useLifeSentence.ts";

interface Props {
  /** Undefined for one that is gone. */
  readonly idea: Item | undefined;
  readonly item: ItemId;
  readonly steps: readonly Step[];
  readonly links: PlanLinks;
  readonly boardTitle: (board: string) => string;
  /** The boards on which it could be placed next; undefined where the workshop has none. */
  readonly matrix: string | undefined;
  readonly roadmap: string | undefined;
}

export function IdeaLife({ idea, item, steps, links, boardTitle, matrix, roadmap }: Props) {
  const text = useText();
  const sentenceOf = useLifeSentence({ item, boardTitle });
  const frozen = steps.find((step) => (step.kind === "note" || step.kind === "theme") && step.item === item);
  const shown = idea ?? (frozen && "color" in frozen ? frozen : undefined);
  const has = (kind: Step["kind"]) => steps.some((step) => step.kind === kind);
  const isInitiative = idea?.kind === "initiative";
  return (
    <div className={styles["life"]}>
      {shown && (
        <p
          className={styles["idea"]}
          style={
            { "--fill": `var(--note-${shown.color})`, "--edge": `var(--note-${shown.color}-edge)` } as CSSProperties
          } // React types know no custom properties
        >
          {shown.text.trim() || text("path.life.empty")}
        </p>
      )}
      {idea === undefined && <p>{text("path.life.gone")}</p>}
      <ol className={styles["steps"]} aria-label={text("path.life.steps")}>
        {steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same step may come twice, through the idea and its theme
          <li key={place}>
            <StepLine sentence={sentenceOf(step)} address={stepAddress(step, links)} />
          </li>
        ))}
      </ol>
      <ul className={styles["open"]}>
        {!isInitiative && !has("vote") && <li>{text("path.life.notVoted")}</li>}
        {!isInitiative && !has("matrix") && matrix !== undefined && (
          <li>
            {text("path.life.notPlaced")} <a href={links.board(matrix, item)}>{text("path.life.toMatrix")}</a>
          </li>
        )}
        {!has("roadmap") && (
          <li>
            {text("path.life.notScheduled")}{" "}
            {roadmap !== undefined && <a href={links.board(roadmap, item)}>{text("path.life.toRoadmap")}</a>}
          </li>
        )}
        {has("roadmap") && !has("action") && (
          <li>
            {text("path.life.notPlanned")}{" "}
            {roadmap !== undefined && <a href={links.board(roadmap)}>{text("path.life.toRoadmap")}</a>}
          </li>
        )}
      </ul>
    </div>
  );
}

interface LineProps {
  readonly sentence: { readonly words: string; readonly detail?: string };
  readonly address: string | undefined;
}

function StepLine({ sentence: { words, detail }, address }: LineProps) {
  return (
    <>
      {address === undefined ? <span>{words}</span> : <a href={address}>{words}</a>}
      {detail !== undefined && <small>{detail}</small>}
    </>
  );
}
