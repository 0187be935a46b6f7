// A template as a small drawing: the notes keep their colours, everything else is paper and line.
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { TemplateId } from "@minga/shared/templates/templates.ts";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./TemplateMiniature.module.css";

export function TemplateMiniature({ template }: { readonly template: TemplateId }) {
  if (template === "blank") return <Plus className={styles["plus"]} aria-hidden="true" />;
  return (
    <svg viewBox="0 0 288 132" aria-hidden="true" className={styles["drawing"]}>
      {drawings[template]}
    </svg>
  );
}

const drawings: Readonly<Record<Exclude<TemplateId, "blank">, ReactNode>> = {
  "ruta-digital": (
    <>
      <Sheet at={[20, 34]} size={[68, 64]} />
      <Notes
        size={[22, 22]}
        places={[
          [28, 42, "yellow"],
          [56, 42, "pink"],
          [28, 68, "yellow"],
          [56, 68, "sky"],
        ]}
      />
      <Arrow x={92} />
      <Sheet at={[111, 34]} size={[66, 64]} />
      <path className={styles["line"]} d="M144 34v64M111 66h66" />
      <Notes
        size={[16, 12]}
        places={[
          [119, 42, "yellow"],
          [126, 80, "sky"],
          [154, 46, "yellow"],
        ]}
      />
      <Arrow x={181} />
      <Sheet at={[200, 34]} size={[68, 64]} />
      <Notes
        size={[32, 11]}
        places={[
          [206, 44, "yellow"],
          [224, 60, "sky"],
          [214, 76, "yellow"],
        ]}
      />
    </>
  ),
  "brainstorm-and-vote": (
    <>
      <Notes
        size={[30, 30]}
        places={[
          [52, 30, "yellow"],
          [90, 30, "yellow"],
          [128, 30, "sky"],
          [166, 30, "yellow"],
          [204, 30, "pink"],
          [52, 68, "pink"],
          [90, 68, "yellow"],
          [128, 68, "green"],
          [166, 68, "sky"],
          [204, 68, "yellow"],
        ]}
      />
      <Dots
        places={[
          [114, 54],
          [105, 54],
          [190, 54],
          [114, 92],
          [105, 92],
        ]}
      />
    </>
  ),
  "how-might-we": (
    <>
      {[22, 106, 190].map((x) => (
        <Sheet key={x} at={[x, 26]} size={[76, 80]} />
      ))}
      <path className={styles["title"]} d="M32 38h30M116 38h40M200 38h26" />
      <Notes
        size={[24, 24]}
        places={[
          [30, 50, "pink"],
          [58, 50, "pink"],
          [30, 78, "pink"],
          [114, 50, "sky"],
          [142, 50, "sky"],
          [198, 50, "yellow"],
          [226, 50, "yellow"],
          [198, 78, "yellow"],
          [226, 78, "green"],
        ]}
      />
    </>
  ),
};

type Pair = readonly [number, number];

function Sheet({ at: [x, y], size: [width, height] }: { readonly at: Pair; readonly size: Pair }) {
  return <rect className={styles["sheet"]} x={x} y={y} width={width} height={height} rx={5} />;
}

interface NotesProps {
  readonly size: Pair;
  readonly places: readonly (readonly [x: number, y: number, color: NoteColor])[];
}

function Notes({ size: [width, height], places }: NotesProps) {
  return places.map(([x, y, color]) => (
    <rect
      key={`${x} ${y}`}
      className={styles["note"]}
      style={{ fill: `var(--note-${color})` }}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={1.5}
    />
  ));
}

function Dots({ places }: { readonly places: readonly Pair[] }) {
  return places.map(([x, y]) => <circle key={`${x} ${y}`} className={styles["dot"]} cx={x} cy={y} r={3.5} />);
}

function Arrow({ x }: { readonly x: number }) {
  return <path className={styles["arrow"]} d={`M${x} 66h14m-5-4.5l5 4.5-5 4.5`} />;
}
