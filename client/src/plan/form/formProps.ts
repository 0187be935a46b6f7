// What every part of an action's form is given.
import type { Action, ActionId } from "@minga/shared/plan/actions.ts";
import type * as Y from "yjs";

export interface FormPartProps {
  readonly doc: Y.Doc;
  readonly id: ActionId;
  readonly action: Action;
  /** What a rule asks of a place in the form, once it is fair to say so. */
  readonly errorOf: (place: string) => string | undefined;
}

export interface PartsProps extends FormPartProps {
  /** Brings a place into view, the caret in it. */
  readonly onGoTo: (place: string) => void;
}
