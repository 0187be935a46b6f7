// The colours that painting uses, read from the same tokens as everything else, and again when the theme changes.
import { type NoteColor, noteColors } from "@minga/shared/items/colors.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { readToken } from "../ui/readToken.ts";

export interface Palette {
  readonly font: string;
  readonly board: string;
  readonly dot: string;
  readonly surface: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly danger: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  /** The shadow of what is in the hand. */
  readonly lift: string;
  readonly noteInk: string;
  readonly noteInk2: string;
  readonly notes: Readonly<Record<NoteColor, { readonly fill: string; readonly edge: string }>>;
  /** By tint, 1 to 8. */
  readonly people: readonly string[];
}

function readPalette(root: Element): Palette {
  const token = (name: `--${string}`) => readToken(name, root);
  const note = (color: NoteColor) => ({ fill: token(`--note-${color}`), edge: token(`--note-${color}-edge`) });
  return {
    font: token("--font"),
    board: token("--board"),
    dot: token("--board-dot"),
    line: token("--line"),
    surface: token("--surface"),
    lineStrong: token("--line-strong"),
    ink2: token("--ink-2"),
    ink: token("--ink"),
    ink3: token("--ink-3"),
    onAccent: token("--on-accent"),
    danger: token("--danger"),
    accent: token("--accent"),
    accentSoft: token("--accent-soft"),
    lift: lastColor(token("--e-drag")),
    noteInk: token("--note-ink"),
    noteInk2: token("--note-ink-2"),
    notes: Object.fromEntries(noteColors.map((color) => [color, note(color)])) as Palette["notes"], // every colour is there
    people: ["", ...[1, 2, 3, 4, 5, 6, 7, 8].map((tint) => token(`--person-${tint}`))],
  };
}

/** The palette as a store, kept up to date with theme and contrast until `stop`. */
export function watchPalette(page: Window): { readonly palette: StoreApi<Palette>; readonly stop: () => void } {
  const palette = createStore<Palette>()(() => readPalette(page.document.documentElement));
  const refresh = (): void => palette.setState(readPalette(page.document.documentElement), true);
  const observer = new MutationObserver(refresh);
  observer.observe(page.document.documentElement, { attributeFilter: ["data-theme"] });
  const queries = ["(prefers-contrast: more)", "(forced-colors: active)"].map((query) => page.matchMedia(query));
  for (const query of queries) query.addEventListener("change", refresh);
  return {
    palette,
    stop() {
      observer.disconnect();
      for (const query of queries) query.removeEventListener("change", refresh);
    },
  };
}

export function tintOf({ people, ink3 }: Palette, tint: number | undefined): string {
  return people[tint ?? 0] || ink3;
}

/** The colour of the widest of several shadows: the last in the list. */
function lastColor(shadows: string): string {
  return /rgba?\([^)]*\)(?!.*rgba?\()/.exec(shadows)?.[0] ?? "transparent";
}
