// The table of a group's items.

import { idPattern } from "../core/ids.ts";
import { members } from "../core/roles.ts";
import { declareTable } from "../document/table.ts";
import { type Item, readItem } from "./kinds.ts";
import { noteSchema } from "./note.ts";

export const items = declareTable<Item>({
  name: "items",
  shape: "map",
  writers: members,
  textFields: ["text"],
  fixedFields: ["kind", "author", "createdAt"],
  key: idPattern,
  schema: noteSchema,
  read: readItem,
});
