// The browser's entrance: makes the parts once and shows the app.
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { App } from "./app/App.tsx";
import { createPages } from "./app/pages.ts";
import { createRouter } from "./app/router/createRouter.ts";
import { createTexts } from "./i18n/texts.ts";
import { createSessionStore } from "./sync/session.ts";
import { createAnnouncer } from "./ui/announcer.ts";
import { applyPreferences } from "./ui/applyPreferences.ts";
import { createPreferences } from "./ui/preferences.ts";
import { createToasts } from "./ui/toasts.ts";
import { followVisibleHeight } from "./ui/visibleHeight.ts";
import "./ui/tokens.css";
import "./ui/base.css";

// The page's policy allows no code made from strings, and merely trying it is reported as an attack.
z.config({ jitless: true });

const preferences = createPreferences(() => window.localStorage);
const texts = await createTexts(preferences.getState().language);
applyPreferences({ preferences, texts, window });
followVisibleHeight({
  root: document.documentElement,
  screen: window.visualViewport,
  pageHeight: () => window.innerHeight,
  scrollBack: () => window.scrollTo(0, 0),
});

const router = createRouter(window);
router.start();

// Where the browser is too old, `old-browser.js` has put its sentence in this place.
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <App
      parts={{ texts, preferences, toasts: createToasts(), announcer: createAnnouncer() }}
      pages={createPages(texts)}
      router={router}
      session={createSessionStore()}
    />,
  );
}
