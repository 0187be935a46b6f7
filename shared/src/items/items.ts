// The table of a group's items.

import { idPattern } from "../core/ids.ts";
import { members } from "../core/roles.ts";
import { declareTable } from "../document/table.ts";
import { type Item, itemSchema, readItem } from "./kinds.ts";

export const items = declareTable<Item>({
  name: "items",
  shape: "map",
  writers: members,
  textFields: ["text"],
  fixedFields: ["kind", "author", "createdAt"],
  key: idPattern,
  schema: itemSchema,
  read: readItem,
});
