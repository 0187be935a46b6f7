// @vitest-environment happy-dom
import type { Board } from "@minga/shared/boards/boards.ts";
import { colorItems, deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { makeTheme } from "@minga/shared/boards/notes/themes.ts";
import { placementKey, placements } from "@minga/shared/boards/placement.ts";
import { createHistory } from "@minga/shared/document/history.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import type { Presence, StampedPresence } from "@minga/shared/presence/presence.ts";
import { act, Profiler } from "react";
import { afterEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import type { People } from "../../sync/people.ts";
import { showScreen, type TestScreen } from "../../ui/testScreen.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { NotesList } from "./NotesList.tsx";

const board: Board = {
  kind: "notes",
  title: "Situación",
  order: "a",
  regions: [
    { id: "good", title: "Fortalezas", rect: [0, 0, 0.5, 1] },
    { id: "bad", title: "Debilidades", rect: [0.5, 0, 0.5, 1] },
  ],
};
const screens: TestScreen[] = [];

afterEach(async () => {
  vi.useRealTimers();
  for (const screen of screens.splice(0)) await screen.close();
});

interface Options {
  readonly canWrite?: boolean;
  readonly focusItem?: string;
  readonly votes?: BoardViewProps["votes"];
}

async function openList({ canWrite = true, focusItem, votes = new Map() }: Options = {}) {
  const doc = new Y.Doc();
  addNotes(doc, "b", [
    { id: "a", region: "good", text: "Equipo con experiencia", color: "green", author: "nina", createdAt: 1 },
    { id: "z", region: "bad", text: "Trámites en papel", color: "pink", author: "luis", createdAt: 2 },
  ]);
  const others = createStore<ReadonlyMap<string, StampedPresence>>()(() => new Map());
  const shown: Presence[] = [];
  const person = (id: string, name: string) => [id, { id, name, tint: 1, role: "participant" as const }] as const;
  const props: BoardViewProps = {
    document: {
      doc,
      presence: { set: (presence) => shown.push(presence), others },
      status: createStore(() => ({ kind: "saved" as const })),
      role: createStore(() => "participant" as const),
      loaded: Promise.resolve(),
      serverNow: () => 0,
      onControl: () => () => {},
      close: () => {},
    },
    history: createHistory(doc, [items, placements]),
    boardId: "b",
    board,
    prompt: "¿Qué tenemos?",
    stageLabel: "Situación",
    boards: new Map(),
    votes,
    today: "2026-11-23",
    onShowLife: () => {},
    me: { member: "luis", role: "participant" },
    people: createStore<People>(() => new Map([person("nina", "Nina"), person("luis", "Luis")])),
    canWrite,
    startsWriting: false,
    focusItem,
    onShowList: () => {},
    onShowBoard: () => {},
    onGoToBoard: () => {},
  };
  let renders = 0;
  const countRender = () => {
    renders += 1;
  };
  const screen = await showScreen(
    <Profiler id="list" onRender={countRender}>
      <NotesList {...props} />
    </Profiler>,
  );
  screens.push(screen);
  const button = (name: string) => {
    const all = [...document.querySelectorAll<HTMLElement>("button")];
    const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent)?.startsWith(name));
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const write = (box: HTMLTextAreaElement, value: string) =>
    act(async () => {
      // React watches the property itself; only the prototype's setter counts as a person's typing.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(box, value);
      box.setSelectionRange(value.length, value.length);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    });
  return { doc, others, shown, screen, button, write, renders: () => renders };
}

function texts(doc: Y.Doc) {
  return [...readTable(doc, items).values()].map(({ text }) => text);
}

test("regions are headings with their notes under them, by whom and in which colour in words", async () => {
  await openList();

  const sections = [...document.querySelectorAll("section section")].map((section) => section.textContent);

  expect(sections).toEqual([
    "Fortalezas11 notaEquipo con experienciaNinaverde",
    "Debilidades11 notaTrámites en papelLuisrosado",
  ]);
  expect(document.querySelector("h1")?.textContent).toBe("¿Qué tenemos?");
});

test("a note is written, sent whole to its part of the board, and the box stays open for the next", async () => {
  const { doc, screen, button, write } = await openList();
  await screen.click(button("Nota"));
  const box = screen.find<HTMLTextAreaElement>("form textarea");
  expect(document.activeElement).toBe(box);

  await write(box, "  Datos abiertos ");
  await screen.click(button("Agregar"));

  const [id, note] = [...readTable(doc, items)].find(([, { text }]) => text === "Datos abiertos") ?? [];
  expect(note).toMatchObject({ author: "luis", color: "yellow" });
  expect(readRecord(doc, placements, placementKey("b", id ?? ""))).toMatchObject({ region: "good" });
  expect(box.value).toBe("");
  expect(document.activeElement).toBe(box);
});

test("a note that was sent is brought into view where it landed", async () => {
  const { screen, button, write } = await openList();
  await screen.click(button("Nota"));
  await write(screen.find<HTMLTextAreaElement>("form textarea"), "Datos abiertos");
  const seen: (string | null)[] = [];
  const scrolled = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function () {
    seen.push(this.querySelector("p")?.textContent ?? null);
  };

  await screen.click(button("Agregar"));

  Element.prototype.scrollIntoView = scrolled;
  expect(seen).toEqual(["Datos abiertos"]);
});

test("closing the box for new notes keeps the words for the next time", async () => {
  const { doc, screen, button, write } = await openList();
  await screen.click(button("Nota"));
  await write(screen.find<HTMLTextAreaElement>("form textarea"), "Datos ab");
  await screen.press("Escape");

  await screen.click(button("Nota"));

  expect(screen.find<HTMLTextAreaElement>("form textarea").value).toBe("Datos ab");
  expect(texts(doc)).toHaveLength(2);
});

test("a note half written when the room moves on stays on its board, which is said", async () => {
  const { doc, screen, button, write } = await openList();
  await screen.click(button("Nota"));
  await write(screen.find<HTMLTextAreaElement>("form textarea"), "Datos ab ");

  await screen.show(null);

  expect(texts(doc)).toContain("Datos ab");
  expect(screen.words()).toContain("Lo que escribía quedó como nota en «Situación».");
});

test("words are changed in place, letter by letter in the shared text", async () => {
  const { doc, shown, screen, button, write } = await openList();
  await screen.click(button("Opciones de la nota: Equipo"));
  await screen.click(button("Editar"));
  expect(shown.at(-1)).toEqual({ board: "b", editing: "a" });

  await write(screen.find<HTMLTextAreaElement>("li textarea"), "Equipo con mucha experiencia  ");
  expect(texts(doc)).toContain("Equipo con mucha experiencia  ");
  await screen.click(button("Listo"));

  expect(texts(doc)).toContain("Equipo con mucha experiencia");
  expect(shown.at(-1)).toEqual({ board: "b" });
});

test("a note moves to another part, which is said, and the keyboard stays with it", async () => {
  const { doc, screen, button } = await openList();
  await screen.click(button("Opciones de la nota: Equipo"));
  await screen.click(button("Mover a…"));
  await screen.click(button("Debilidades"));

  expect(readRecord(doc, placements, placementKey("b", "a"))?.region).toBe("bad");
  expect(screen.announcer.waiting.getState()).toEqual(["La nota está ahora en Debilidades."]);
  expect(document.activeElement?.closest("[data-item]")?.getAttribute("data-item")).toBe("a");
});

test("deleting someone else's note offers to undo it", async () => {
  const { doc, screen, button } = await openList();
  await screen.click(button("Opciones de la nota: Equipo"));
  await screen.click(button("Eliminar"));
  expect(texts(doc)).toEqual(["Trámites en papel"]);

  await screen.click(button("Deshacer"));

  expect(texts(doc)).toContain("Equipo con experiencia");
});

test("deleting one's own note offers to undo it, too: the list has no other way back", async () => {
  const { doc, screen, button } = await openList();
  await screen.click(button("Opciones de la nota: Trámites"));
  await screen.click(button("Eliminar"));

  await screen.click(button("Deshacer"));

  expect(texts(doc)).toContain("Trámites en papel");
});

test("«Deshacer» after a deletion brings that note back, whatever was done since", async () => {
  const { doc, screen, button } = await openList();
  await screen.click(button("Opciones de la nota: Equipo"));
  await screen.click(button("Eliminar"));
  await act(async () => colorItems(doc, ["z"], "violet"));

  await screen.click(button("Deshacer"));

  expect(readTable(doc, items).get("z")?.color).toBe("violet");
  expect(texts(doc)).toContain("Equipo con experiencia");
});

test("a note that someone deletes while I write on it is offered back with my words", async () => {
  const { doc, screen, button, write, shown } = await openList();
  await screen.click(button("Opciones de la nota: Trámites"));
  await screen.click(button("Editar"));
  await write(screen.find<HTMLTextAreaElement>("li textarea"), "Trámites en papel y en fila");

  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
  deleteItems(theirs, ["z"]);
  await act(async () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs), "line"));

  expect(shown.at(-1)).toEqual({ board: "b" });
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Tablero como lista: Situación");
  await screen.click(button("Recuperarla"));
  const [id] = [...readTable(doc, items)].find(([, { text }]) => text === "Trámites en papel y en fila") ?? [];
  expect(readRecord(doc, placements, placementKey("b", id ?? ""))).toMatchObject({ region: "bad" });
});

test("pointers that move on the board render nothing of the list anew", async () => {
  const { others, renders } = await openList();
  const before = renders();

  const pointing = (x: number) => new Map([["c", { member: "nina", board: "b", pointer: { x, y: 0 } }]]);
  await act(async () => others.setState(pointing(1), true));
  await act(async () => others.setState(pointing(2), true));

  expect(renders()).toBe(before);
});

test("what others do is told after a while in numbers, without what I do meanwhile", async () => {
  vi.useFakeTimers();
  const { doc, screen } = await openList();
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
  addNotes(theirs, "b", [{ id: "t", region: "bad", text: "Una", color: "green", author: "nina", createdAt: 3 }]);

  await act(async () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs), "line"));
  await act(async () => {
    addNotes(doc, "b", [{ id: "m", region: "bad", text: "Mía", color: "green", author: "luis", createdAt: 4 }]);
    colorItems(doc, ["a"], "violet");
  });
  expect(screen.announcer.waiting.getState()).toEqual([]);
  await act(async () => vi.advanceTimersByTime(4000));

  expect(screen.announcer.waiting.getState()).toEqual(["Hay 1 nota nueva."]);
});

test("who writes on a note is said beside it", async () => {
  const { others, screen } = await openList();

  await act(async () => others.setState(new Map([["c", { member: "nina", board: "b", editing: "z" }]]), true));

  expect(screen.find("[data-item=z]").textContent).toContain("Nina escribe");
});

test("who may only look is told so and offered nothing else", async () => {
  const { screen } = await openList({ canWrite: false });

  expect(screen.words()).toContain("Puede mirar este tablero");
  expect([...document.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(["Ver tablero"]);
});

test("an address that leads to a note puts the keyboard on it", async () => {
  await openList({ focusItem: "z" });

  expect(document.activeElement?.closest("[data-item]")?.getAttribute("data-item")).toBe("z");
});

test("a theme is a heading in its part of the board, with its notes below it", async () => {
  const { doc, screen } = await openList();

  await act(async () => {
    makeTheme(doc, "b", { id: "t", notes: ["z"], at: { x: 0, y: 0 }, region: "good", name: "Papeles", createdAt: 5 });
  });

  await vi.waitFor(() => screen.find("h3"));
  const theme = screen.find("[role=group]");
  expect(theme.closest("section")?.querySelector("h2")?.textContent).toContain("Fortalezas");
  expect(theme.querySelector("h3")?.textContent).toBe("Papeles");
  expect([...theme.querySelectorAll("li")].map(({ dataset }) => dataset["item"])).toEqual(["z"]);
});

test("what a vote gave is said in words", async () => {
  const standing = { round: "r", dots: 7, rank: 1, isTied: false, of: 9, criterion: "¿Qué va primero?" };
  const { screen } = await openList({ votes: new Map([["a", standing]]) });

  await vi.waitFor(() => expect(screen.find("[data-item=a]").textContent).toContain("7 votos, 1.º"));
});
