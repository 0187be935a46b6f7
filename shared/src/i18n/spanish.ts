// What everyone reads, in Spanish: the reference. A new area is one file in each language and one line here, or in
// `spanishFacilitation.ts` where only facilitators and the wall read it.
import board from "./es/board.json" with { type: "json" };
import colors from "./es/colors.json" with { type: "json" };
import common from "./es/common.json" with { type: "json" };
import demo from "./es/demo.json" with { type: "json" };
import entry from "./es/entry.json" with { type: "json" };
import errors from "./es/errors.json" with { type: "json" };
import join from "./es/join.json" with { type: "json" };
import list from "./es/list.json" with { type: "json" };
import page from "./es/page.json" with { type: "json" };
import people from "./es/people.json" with { type: "json" };
import sync from "./es/sync.json" with { type: "json" };

export const spanish = {
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
