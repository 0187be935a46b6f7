// What the engine has to tell the person: said by whoever shows the board.
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";

export interface Notice {
  readonly text: ScreenTextKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly action?: { readonly label: ScreenTextKey; readonly run: () => void };
}

export type TellPerson = (notice: Notice) => void;
