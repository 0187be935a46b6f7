// Who someone is in one document: decided by the server when a socket opens, and again whenever it changes.

/** `viewer` only reads; a table facilitator is a facilitator for one group; a rapporteur also writes conclusions. */
export const roles = ["viewer", "participant", "rapporteur", "table-facilitator", "facilitator"] as const;
export type Role = (typeof roles)[number];

/** Everyone who may write what a group makes. */
export const members: readonly Role[] = ["participant", "rapporteur", "table-facilitator", "facilitator"];
export const facilitators: readonly Role[] = ["facilitator"];
/** For tables that only the server writes, carrying out commands. */
export const serverOnly: readonly Role[] = [];
