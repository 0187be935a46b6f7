// Shows the page that the address names, and carries focus and scroll from one page to the next.
import { type ComponentType, Suspense, useCallback, useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../sync/session.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PagePending } from "./PagePending.tsx";
import type { PageProps } from "./page.ts";
import type { Pages } from "./pages.ts";
import type { Router } from "./router/createRouter.ts";
import { StopScreen } from "./StopScreen.tsx";

interface Props {
  readonly pages: Pages;
  readonly router: Router;
  readonly session: SessionStore;
}

export function Outlet({ pages, router, session }: Props) {
  const place = useStore(router.place);
  const { visit, scrollTopPx } = place;
  const focused = useRef(0);
  // A new function for each visit makes React hand over the heading again, even where the page stays the same.
  const heading = useCallback(
    (h1: HTMLHeadingElement | null) => {
      if (h1 === null || focused.current === visit) return;
      focused.current = visit;
      if (!isTyping(document.activeElement)) h1.focus({ preventScroll: true });
      window.scrollTo(0, scrollTopPx);
    },
    [visit, scrollTopPx],
  );
  useEffect(() => {
    if (visit > 0 && scrollTopPx === 0) window.scrollTo(0, 0);
  }, [visit, scrollTopPx]);

  if (!place.match) return <NotFoundPage heading={heading} />;
  // The map's component of a name takes exactly that route's params; TypeScript cannot follow the name through.
  const Page = pages[place.match.name] as ComponentType<PageProps>;
  return (
    <StopScreen key={visit}>
      <Suspense fallback={<PagePending />}>
        <Page
          params={place.match.params}
          query={place.query}
          secret={place.secret}
          go={router.go}
          session={session}
          heading={heading}
        />
      </Suspense>
    </StopScreen>
  );
}

/** A page may put the focus into its first field itself; the heading does not take it away again. */
function isTyping(element: Element | null): boolean {
  return element?.matches("main input, main textarea, main select") ?? false;
}
