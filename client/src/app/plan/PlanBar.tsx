// The head of the plan: whose it is, whether it is saved, how to take it along, and the way back to the board.
import { reportFileAddress, reportFormats, reportPageAddress } from "@minga/shared/protocol/http/reports.ts";
import { ArrowLeft, ChevronDown, Download } from "lucide-react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { addressOf } from "../router/routes.ts";
import { SyncStatusBadge } from "../workshop/SyncStatusBadge.tsx";
import styles from "./PlanBar.module.css";

export interface GroupChoice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly workshop: string;
  readonly workshopTitle: string;
  readonly home: string;
  /** Whose plan is shown. */
  readonly shown: GroupChoice;
  /** Whose one may choose; no menu where it is only one. */
  readonly choices: readonly GroupChoice[];
  readonly isAll: boolean;
  /** Whose state the badge tells. */
  readonly document: SharedDocument | undefined;
  readonly onChoose: (group: string) => void;
}

export function PlanBar(props: Props) {
  const { workshop, workshopTitle, home, shown, choices, isAll, document, onChoose } = props;
  const text = useText();
  const words = (
    <span className={styles["words"]}>
      <b>{text("plan.title")}</b>
      <span>{[shown.name, workshopTitle].filter((part) => part !== "").join(" · ")}</span>
    </span>
  );
  const group = isAll ? undefined : shown.id;
  const toBoard = text("plan.toBoard");
  return (
    <TopBar
      home={home}
      place={
        choices.length > 1 ? (
          <Menu
            label={text("plan.goElsewhere", { group: shown.name })}
            hasArrow={false}
            items={choices.map(({ id, name }) => ({
              id,
              section: text("plan.groups"),
              label: name,
              checked: id === shown.id,
              onChoose: () => onChoose(id),
            }))}
          >
            {words}
            <ChevronDown size={16} aria-hidden="true" className={styles["arrow"]} />
          </Menu>
        ) : (
          <div className={styles["still"]}>{words}</div>
        )
      }
    >
      <span className={styles["badge"]}>{document && <SyncStatusBadge document={document} />}</span>
      <Menu align="end" label={text("plan.export.label")} hasArrow={false} items={useExports(workshop, group)}>
        <Download aria-hidden="true" />
        <span className={styles["wide"]}>{text("plan.export.label")}</span>
      </Menu>
      <LinkButton href={addressOf("board", { workshop }, { grupo: group })} aria-label={toBoard}>
        <span className={styles["back"]}>
          <ArrowLeft aria-hidden="true" />
          <span className={styles["wide"]}>{toBoard}</span>
        </span>
      </LinkButton>
    </TopBar>
  );
}

/** Made by the server: files are downloaded, the version for paper opens beside the plan. */
function useExports(workshop: string, group: string | undefined): readonly MenuItem[] {
  const text = useText();
  const language = useLanguage();
  const wanted = { workshop, language, ...(group !== undefined && { group }) };
  return [
    ...reportFormats.map((format) => ({
      id: format,
      label: text(`plan.export.${format}`),
      onChoose: () => download(reportFileAddress({ ...wanted, format })),
    })),
    {
      id: "print",
      label: text("plan.export.print"),
      onChoose: () => window.open(reportPageAddress(wanted), "_blank", "noopener"),
    },
  ];
}

/** As a download, also when nobody answers: going to the address would then leave the plan for an error page. */
function download(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}
