// One after the other, for each key on its own: what reads, decides and writes must not meet itself.

export type InTurn = <T>(key: string, task: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    // What fails is the caller's to hear, not the next one's in line.
    const settled = mine.then(nothing, nothing);
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return mine;
  };
}

function nothing(): void {}
