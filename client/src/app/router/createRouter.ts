// Which page is shown: kept in the address, changed by real links and by `go`, and known to the back button.
import { createStore, type StoreApi } from "zustand/vanilla";
import { type RouteMatch, type RouteName, readPath } from "./routes.ts";

export interface Place {
  /** Undefined for an address that is no page. */
  readonly match: RouteMatch | undefined;
  readonly query: URLSearchParams;
  /** What stood after the «#» on a page that lets in by a secret; no longer in the address bar by now. */
  readonly secret: string | undefined;
  /** Grows with every change of page; 0 for the page that was loaded. A change of the query is no visit. */
  readonly visit: number;
  /** How far down the page was when it was left, in px; 0 for a new visit. */
  readonly scrollTopPx: number;
}

/** Goes to an address of ours; `replace` leaves no way back to the page before. */
export type Go = (address: string, how?: { readonly replace?: boolean }) => void;

export interface Router {
  readonly place: StoreApi<Place>;
  readonly go: Go;
  /** Listens to links and the back button until the returned function is called. */
  readonly start: () => () => void;
}

const SECRET_ROUTES: readonly (RouteName | undefined)[] = ["firstRun", "signIn", "enter", "projector"];

/** What we keep with an entry of the browser's history. */
interface Entry {
  readonly key: number;
  readonly secret?: string | undefined;
}

export function createRouter(window: Window): Router {
  const { history, location, document } = window;
  const scrollTops = new Map<number, number>();
  let nextKey = readEntry(history.state).key + 1;
  let entry = takeSecret(readEntry(history.state));
  let path = location.pathname;
  const place = createStore<Place>(() => ({ ...readPlace(entry), visit: 0, scrollTopPx: 0 }));

  const arrive = (next: Entry) => {
    entry = takeSecret(next);
    const isVisit = location.pathname !== path || entry.secret !== place.getState().secret;
    path = location.pathname;
    place.setState((old) => ({
      ...readPlace(entry),
      visit: old.visit + (isVisit ? 1 : 0),
      scrollTopPx: scrollTops.get(entry.key) ?? 0,
    }));
  };

  const go: Go = (address, { replace = false } = {}) => {
    scrollTops.set(entry.key, window.scrollY);
    const next: Entry = { key: replace ? entry.key : nextKey++ };
    if (replace) scrollTops.delete(next.key);
    history[replace ? "replaceState" : "pushState"](next, "", address);
    arrive(next);
  };

  /** Moves a secret out of the address bar, which may be on a wall, into the history entry, which outlives a reload. */
  function takeSecret(next: Entry): Entry {
    const fragment = location.hash.slice(1);
    const carriesSecret = fragment !== "" && SECRET_ROUTES.includes(readPath(location.pathname)?.name);
    const taken = carriesSecret ? { ...next, secret: fragment } : next;
    history.replaceState(taken, "", carriesSecret ? location.pathname + location.search : undefined);
    return taken;
  }

  function readPlace({ secret }: Entry): Pick<Place, "match" | "query" | "secret"> {
    return { match: readPath(location.pathname), query: new URLSearchParams(location.search), secret };
  }

  const followLink = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || link.origin !== location.origin || link.target !== "" || link.hasAttribute("download")) return;
    const isSamePage = link.pathname === location.pathname && link.search === location.search && link.hash !== "";
    if (isSamePage || readPath(link.pathname) === undefined) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  };

  const goBack = () => {
    scrollTops.set(entry.key, window.scrollY);
    arrive(readEntry(history.state));
  };

  return {
    place,
    go,
    start() {
      // Pages arrive after the browser would have restored the scroll.
      history.scrollRestoration = "manual";
      document.addEventListener("click", followLink);
      window.addEventListener("popstate", goBack);
      return () => {
        document.removeEventListener("click", followLink);
        window.removeEventListener("popstate", goBack);
      };
    },
  };
}

/** An entry of ours; a fresh one for a page that was loaded from outside. */
function readEntry(state: unknown): Entry {
  const { key, secret } = typeof state === "object" && state !== null ? (state as Record<string, unknown>) : {};
  return { key: typeof key === "number" ? key : 0, ...(typeof secret === "string" && { secret }) };
}
