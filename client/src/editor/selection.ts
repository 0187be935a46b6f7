// Which items are chosen, and which one the keyboard stands on: two things, since one may look before one chooses.

import type { ItemId } from "@minga/shared/items/item.ts";
import { createStore, type StoreApi } from "zustand/vanilla";

export interface Selected {
  readonly ids: ReadonlySet<ItemId>;
  /** The item under the keyboard; it need not be chosen. */
  readonly focus: ItemId | undefined;
}

export interface Selection {
  readonly store: StoreApi<Selected>;
  readonly ids: () => ReadonlySet<ItemId>;
  readonly has: (id: ItemId) => boolean;
  /** The one item chosen, if it is one. */
  readonly single: () => ItemId | undefined;
  readonly only: (id: ItemId) => void;
  readonly set: (ids: Iterable<ItemId>) => void;
  readonly toggle: (id: ItemId) => void;
  readonly clear: () => void;
  /** Moves the keyboard without choosing. */
  readonly focus: (id: ItemId | undefined) => void;
  /** Lets go of what is no longer there. */
  readonly retain: (isThere: (id: ItemId) => boolean) => void;
}

export function createSelection(): Selection {
  const store = createStore<Selected>()(() => ({ ids: new Set(), focus: undefined }));
  const ids = () => store.getState().ids;

  function set(next: Iterable<ItemId>): void {
    const chosen = new Set(next);
    const { focus } = store.getState();
    const last = [...chosen].at(-1);
    store.setState({ ids: chosen, focus: focus !== undefined && chosen.has(focus) ? focus : (last ?? focus) });
  }

  return {
    store,
    ids,
    set,
    has: (id) => ids().has(id),
    single() {
      const [first, second] = ids();
      return second === undefined ? first : undefined;
    },
    only: (id) => store.setState({ ids: new Set([id]), focus: id }),
    toggle(id) {
      const next = new Set(ids());
      if (!next.delete(id)) next.add(id);
      store.setState({ ids: next, focus: id });
    },
    clear() {
      if (ids().size > 0) store.setState({ ids: new Set() });
    },
    focus: (id) => store.setState({ focus: id }),
    retain(isThere) {
      const { focus } = store.getState();
      const left = [...ids()].filter(isThere);
      if (left.length < ids().size) store.setState({ ids: new Set(left) });
      if (focus !== undefined && !isThere(focus)) store.setState({ focus: undefined });
    },
  };
}
