// «Lo que eligió la Mesa 2»: the article belongs to tables and to the plenary, and not to a name of one's own.
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { GroupOrPlenary } from "@minga/shared/facilitation/rounds.ts";
import type { Text } from "../../i18n/useText.ts";

interface Named {
  readonly group: GroupOrPlenary;
  readonly groupName: string;
  readonly text: Text;
}

export function wallTitle(what: "voting" | "chosen", { group, groupName, text }: Named): string {
  if (group === PLENARY) return text(`rounds.wall.${what}Plenary`);
  return text(/^mesa\b/i.test(groupName) ? `rounds.wall.${what}Table` : `rounds.wall.${what}`, { group: groupName });
}
