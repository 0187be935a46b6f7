// What has just happened, said in passing: one notice at a time, the others wait.
import { createStore, type StoreApi } from "zustand/vanilla";

export interface Toast {
  /** A whole sentence, already in the language of the screen. */
  readonly text: string;
  /** At most one thing to do about it, such as «Deshacer». */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export interface ShownToast extends Toast {
  readonly id: number;
}

export interface Toasts {
  /** The first one is on screen. */
  readonly queue: StoreApi<readonly ShownToast[]>;
  /** Says it, now or when its turn has come, and returns what takes it away again. */
  show(toast: Toast): () => void;
  dismiss(id: number): void;
}

/** How many may wait; older ones are dropped first, because what is shown late no longer helps. */
const WAITING_LIMIT = 3;

export function createToasts(): Toasts {
  const queue = createStore<readonly ShownToast[]>(() => []);
  let lastId = 0;
  const dismiss = (id: number): void => {
    queue.setState((toasts) => toasts.filter((toast) => toast.id !== id), true);
  };
  return {
    queue,
    dismiss,
    show(toast) {
      lastId += 1;
      const id = lastId;
      const [shown, ...waiting] = [...queue.getState(), { ...toast, id }];
      if (shown) queue.setState([shown, ...waiting.slice(-WAITING_LIMIT)], true);
      return () => dismiss(id);
    },
  };
}
