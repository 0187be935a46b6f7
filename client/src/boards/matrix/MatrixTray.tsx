// The tray of a matrix: what is let go over the plane gets the values of that place.
import { PLANE, scoreAt } from "@minga/shared/boards/matrix/layout.ts";
import { placeScores } from "@minga/shared/boards/matrix/operations.ts";
import type { TraySection } from "@minga/shared/boards/tray.ts";
import { contains, grown, type Point } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { RefObject } from "react";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import type { BoardViewProps } from "../boardView.ts";
import { Tray } from "../Tray.tsx";
import styles from "./MatrixTray.module.css";
import { trayTitle } from "./trayTitle.ts";
import { useScoreWords } from "./useScoreWords.ts";

/** So far beside the plane, in board units, one still means its edge. */
const EDGE = 40;
/** A longer list than this waits until it is asked for, unless it is the first. */
const SHORT = 8;

interface Props {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  readonly canvas: RefObject<HTMLElement | null>;
  readonly sections: readonly TraySection[];
  readonly hasPlaced: boolean;
  readonly onPlace: ((id: ItemId) => void) | undefined;
  readonly onPlaced: (id: ItemId) => void;
}

export function MatrixTray({ view, editor, canvas, sections, hasPlaced, onPlace, onPlaced }: Props) {
  const { board, boardId, document: shared } = view;
  const text = useText();
  const words = useScoreWords(board);
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);

  const hasVotes = sections.some(({ kind }) => kind === "voted");

  /** The place on the plane of a point of the window; undefined where it is not over it. */
  function placeAt(point: Point): Point | undefined {
    const corner = canvas.current?.getBoundingClientRect();
    if (corner === undefined || !contains(corner, point)) return undefined;
    const at = editor.camera.toBoard({ x: point.x - corner.left, y: point.y - corner.top });
    return contains(grown(PLANE, EDGE), at) ? at : undefined;
  }

  return (
    <Tray
      sections={sections}
      caption={text(hasVotes ? "tray.caption" : "matrix.count", { count })}
      titleOf={(section) => (sections.length > 1 ? trayTitle(section, text) : undefined)}
      isFolded={(section) => sections.indexOf(section) > 0 && section.entries.length > SHORT}
      empty={<p className={styles["empty"]}>{text(hasPlaced ? "matrix.allPlaced" : "matrix.nothingWaits")}</p>}
      onPlace={onPlace}
      target={
        onPlace && {
          describe({ point }) {
            const at = placeAt(point);
            return at && words.both(scoreAt(board, at));
          },
          drop({ id, point }) {
            const at = placeAt(point);
            if (at === undefined) return;
            placeScores(shared.doc, boardId, { declared: board, scores: new Map([[id, scoreAt(board, at)]]) });
            onPlaced(id);
          },
        }
      }
    />
  );
}
