// What cannot be: a broken invariant of our own code, never a mistake of a person or a network.

/** Throws when an invariant of our own code does not hold; `message` says what was wanted and what was found. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}

/** Ends an exhaustive switch: compiles only while every variant has been handled. */
export function unreachable(value: never): never {
  throw new Error(`Broken invariant: unhandled variant ${JSON.stringify(value)}`);
}
