/**
 * Devices in a hall with a bad network, all in memory: what one changes is sent to every other by itself, and arrives
 * late, in any order, or never. A device that comes back asks each of the others for what it lacks, as a socket does.
 */
import { createHistory, type History } from "@minga/shared/document/history.ts";
import { documents } from "@minga/shared/protocol/documentTables.ts";
import * as Y from "yjs";
import type { Chance } from "./chance.ts";

export interface Device {
  readonly name: string;
  readonly doc: Y.Doc;
  readonly history: History;
  readonly isOnline: () => boolean;
}

export interface Hall {
  readonly devices: readonly Device[];
  /** One thing happens: a message arrives or gets lost, a device loses its line or finds it again. */
  readonly stir: () => void;
  /** Everyone has a line, and everything sent has arrived. */
  readonly settle: () => void;
}

interface Letter {
  readonly to: Device;
  /**
   * An answer to «what do I lack?» is made out when it arrives: question and answer share one ordered line, so none is
   * overtaken by what it holds. (Yjs 13 trips over an answer that is, where undo keeps a deleted parent alive.)
   */
  readonly update: () => Uint8Array;
}

const FROM_THE_LINE = "line";

export function createHall(chance: Chance, names: readonly string[]): Hall {
  const online = new Set(names);
  let letters: Letter[] = [];
  const devices = names.map((name): Device => {
    const doc = new Y.Doc();
    // Yjs settles ties by this number; chance that no seed repeats would hide in it.
    doc.clientID = chance.below(2 ** 32);
    return { name, doc, history: createHistory(doc, documents.group.tables), isOnline: () => online.has(name) };
  });

  for (const device of devices) {
    device.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === FROM_THE_LINE || !device.isOnline()) return;
      letters.push(
        ...devices.filter((to) => to !== device && to.isOnline()).map((to) => ({ to, update: () => update })),
      );
    });
  }

  function deliver(letter: Letter): void {
    letters = letters.filter((other) => other !== letter);
    if (letter.to.isOnline()) Y.applyUpdate(letter.to.doc, letter.update(), FROM_THE_LINE);
  }

  function leave(device: Device): void {
    online.delete(device.name);
    letters = letters.filter(({ to }) => to !== device);
  }

  function comeBack(device: Device): void {
    online.add(device.name);
    for (const other of devices) {
      if (other === device || !other.isOnline()) continue;
      letters.push(answer(device, other), answer(other, device));
    }
  }

  return {
    devices,
    stir() {
      const device = chance.pick(devices);
      if (device && chance.happens(0.1)) {
        if (device.isOnline()) leave(device);
        else comeBack(device);
        return;
      }
      const letter = chance.pick(letters);
      if (letter === undefined) return;
      if (chance.happens(0.1)) letters = letters.filter((other) => other !== letter);
      else deliver(letter);
    },
    settle() {
      for (const device of devices) online.add(device.name);
      // Twice round: in the second everyone learns what the others learned in the first.
      for (let round = 0; round < 2; round += 1) {
        for (const device of devices) comeBack(device);
        while (letters.length > 0) deliver(chance.pick(letters) as Letter); // there is at least one
      }
    },
  };
}

/** All that one has and the other lacks. */
function answer(to: Device, from: Device): Letter {
  return { to, update: () => Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)) };
}
