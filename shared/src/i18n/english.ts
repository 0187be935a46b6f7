// Every sentence people read, in English: the same areas and keys as in Spanish.
import board from "./en/board.json" with { type: "json" };
import colors from "./en/colors.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import demo from "./en/demo.json" with { type: "json" };
import entry from "./en/entry.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import join from "./en/join.json" with { type: "json" };
import list from "./en/list.json" with { type: "json" };
import page from "./en/page.json" with { type: "json" };
import people from "./en/people.json" with { type: "json" };
import sync from "./en/sync.json" with { type: "json" };

export const english = {
  board,
  colors,
  common,
  demo,
  entry,
  errors,
  join,
  list,
  page,
  people,
  sync,
};
