// The name of a text, as code writes it: "sync.offline.changes". Derived from the Spanish catalogue, so that a name
// that does not exist fails to compile.
import type { catalogues } from "./catalogues.ts";

/** The endings that a text with a count has, one for each plural form of the language. */
export const pluralEndings = ["zero", "one", "two", "few", "many", "other"] as const;
type PluralEnding = (typeof pluralEndings)[number];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralEnding}` ? Base : Key;

/** Every path in a catalogue, without plural endings. */
export type KeysOf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? WithoutPlural<Key> : `${Key}.${KeysOf<Texts[Key]>}`;
}[keyof Texts & string];

/** Path of a text in the catalogue, without the plural ending. */
export type TextKey = KeysOf<(typeof catalogues)["es"]>;

/** Those that screens say. */
export type ScreenTextKey = Exclude<TextKey, `${"server" | "report"}.${string}`>;
