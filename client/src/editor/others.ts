// What other people's hands are doing on this board: smoothed for drawing, and never ahead of the document.

import type { BoardId } from "@minga/shared/boards/placement.ts";
import { type Box, type Point, plus } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { StampedPresence } from "@minga/shared/presence/presence.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Clock } from "./clock.ts";

/** A pointer that rests this long is drawn faint, in ms. */
const IDLE_MS = 3000;
/** A pointer covers most of the way to its newest place in this time, in ms. */
const GLIDE_MS = 60;
/** How long a dropped item waits at its last shown place for the document to follow, in ms. */
const SETTLE_MS = 600;

export interface OtherHand {
  readonly member: string;
  readonly pointer: Point | undefined;
  readonly isIdle: boolean;
  readonly selection: readonly ItemId[];
  readonly editing: ItemId | undefined;
}

export interface OthersHands {
  /** A new object whenever something must be drawn anew. */
  readonly hands: StoreApi<readonly OtherHand[]>;
  /** Where an item is shown that someone has in the hand or has just let go; undefined where it lies. */
  readonly shownAt: (id: ItemId) => Point | undefined;
  /** Items shown away from their place. */
  readonly carried: () => ReadonlySet<ItemId>;
  readonly isEditing: (id: ItemId) => boolean;
  readonly destroy: () => void;
}

interface Parts {
  readonly board: BoardId;
  readonly others: StoreApi<ReadonlyMap<string, StampedPresence>>;
  readonly clock: Clock;
  /** Where an item lies now. */
  readonly boxOf: (id: ItemId) => Box | undefined;
}

interface Glide {
  at: Point;
  target: Point;
  movedMs: number;
}

interface Carry {
  /** Where it lay when it was taken up: the way is told from there. */
  readonly origin: Point;
  by: Point;
  droppedMs: number | undefined;
}

export function createOthers({ board, others, clock, boxOf }: Parts): OthersHands {
  const hands = createStore<readonly OtherHand[]>()(() => []);
  const glides = new Map<string, Glide>();
  const carries = new Map<ItemId, Carry>();
  let here: readonly (readonly [string, StampedPresence])[] = [];
  let lastMs = clock.now();
  let stopFrame = () => {};
  let stopIdle = () => {};

  function receive(): void {
    const nowMs = clock.now();
    here = [...others.getState()].filter(([, presence]) => presence.board === board);
    const clients = new Set(here.map(([client]) => client));
    for (const client of glides.keys()) if (!clients.has(client)) glides.delete(client);
    const held = new Set<ItemId>();
    for (const [client, { pointer, moving }] of here) {
      if (pointer === undefined) glides.delete(client);
      else aim(client, pointer, nowMs);
      for (const id of moving?.items ?? []) {
        held.add(id);
        take(id, moving?.by ?? { x: 0, y: 0 });
      }
    }
    for (const [id, carry] of carries) if (!held.has(id)) carry.droppedMs ??= nowMs;
    lastMs = nowMs;
    step();
  }

  function aim(client: string, pointer: Point, nowMs: number): void {
    const glide = glides.get(client);
    if (glide === undefined) glides.set(client, { at: pointer, target: pointer, movedMs: nowMs });
    else if (glide.target.x !== pointer.x || glide.target.y !== pointer.y) {
      glide.target = pointer;
      glide.movedMs = nowMs;
    }
  }

  function take(id: ItemId, by: Point): void {
    const carry = carries.get(id);
    const box = boxOf(id);
    if (carry !== undefined && carry.droppedMs === undefined) carry.by = by;
    else if (box !== undefined) carries.set(id, { origin: { x: box.x, y: box.y }, by, droppedMs: undefined });
  }

  /** Moves everything a little and goes on until it has arrived. */
  function step(): void {
    stopFrame();
    stopIdle();
    const nowMs = clock.now();
    const part = 1 - Math.exp(-(nowMs - lastMs) / GLIDE_MS);
    lastMs = nowMs;
    let isMoving = false;
    for (const glide of glides.values()) {
      const way = { x: (glide.target.x - glide.at.x) * part, y: (glide.target.y - glide.at.y) * part };
      glide.at = plus(glide.at, way);
      const isThere = Math.hypot(glide.target.x - glide.at.x, glide.target.y - glide.at.y) < 0.5;
      if (isThere) glide.at = glide.target;
      else isMoving = true;
    }
    for (const [id, carry] of carries) {
      const box = boxOf(id);
      const hasLanded =
        carry.droppedMs !== undefined && (box === undefined || box.x !== carry.origin.x || box.y !== carry.origin.y);
      const isLate = carry.droppedMs !== undefined && nowMs - carry.droppedMs > SETTLE_MS;
      if (hasLanded || isLate) carries.delete(id);
      else if (carry.droppedMs !== undefined) isMoving = true;
    }
    hands.setState(
      here.map(([client, presence]) => handOf(presence, glides.get(client), nowMs)),
      true,
    );
    if (isMoving) stopFrame = clock.frame(step);
    else if (hands.getState().some(({ pointer, isIdle }) => pointer !== undefined && !isIdle))
      stopIdle = clock.later(IDLE_MS, step);
  }

  const leave = others.subscribe(receive);
  receive();

  return {
    hands,
    shownAt(id) {
      const carry = carries.get(id);
      return carry && plus(carry.origin, carry.by);
    },
    carried: () => new Set(carries.keys()),
    isEditing: (id) => here.some(([, { editing }]) => editing === id),
    destroy() {
      leave();
      stopFrame();
      stopIdle();
    },
  };
}

function handOf(presence: StampedPresence, glide: Glide | undefined, nowMs: number): OtherHand {
  return {
    member: presence.member,
    pointer: glide?.at,
    isIdle: glide !== undefined && nowMs - glide.movedMs >= IDLE_MS,
    selection: presence.selection ?? [],
    editing: presence.editing,
  };
}
