// What a round's group is called.
import { type Group, PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { GroupOrPlenary } from "@minga/shared/facilitation/rounds.ts";
import type { Text } from "../../i18n/useText.ts";

export function groupName(group: GroupOrPlenary, groups: ReadonlyMap<string, Group>, text: Text): string {
  return group === PLENARY ? text("rounds.plenary") : (groups.get(group)?.name ?? "");
}
