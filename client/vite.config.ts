/** How the screens are built, and served while one works on them. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * lib0's plain way to write warnings, which it uses under Node. Its other way draws them with a library of its own for
 * documents and schemas: 2.4 kB packed on every phone, for what nobody reads there.
 */
const plainLogging = fileURLToPath(new URL("../node_modules/lib0/logging.node.js", import.meta.url));

/** The oldest browsers that `public/old-browser.js` lets in. */
const browsers = ["chrome120", "safari16.4", "firefox128"];

const server = `http://localhost:${process.env["MINGA_PORT"] || "8080"}`;

// The page's own host is passed on, since the server wants Origin and Host to agree.
const toServer = { target: server, changeOrigin: false, ws: true };

export default defineConfig({
  base: "/",
  plugins: [react()],
  resolve: {
    dedupe: ["yjs", "lib0", "y-protocols", "react", "react-dom"],
    alias: [{ find: /^lib0\/logging$/, replacement: plainLogging }],
  },
  build: {
    target: browsers,
    cssTarget: browsers,
    sourcemap: false,
    // The page allows nothing inline: no script, no font or picture as a data address.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/api": toServer, "/sync": toServer, "/healthz": toServer, "^/taller/[^/]+/informe": toServer } },
});

/**
 * Few files instead of a hundred: on a phone each one costs as much in headers as a small page in text. What every
 * page needs, what leads to a seat, and what a room is made of; facilitators' pages and the canvas stay apart. A group
 * is named by where it begins: it takes in whatever that imports at once, and nothing that is imported on demand.
 */
function chunkGroups() {
  const group = (name: string, priority: number, test: RegExp) => ({ name, priority, test });
  return [
    group("shell", 3, /client\/src\/(main\.tsx|app\/[A-Za-z]+\.tsx?$)/),
    group("join", 2, /client\/src\/app\/join\/(Enter|Seat)Page\.tsx$/),
    group("room", 1, /client\/src\/(app\/board\/BoardPage|boards\/notes\/NotesList)\.tsx$/),
  ];
}
