// Where one is, in words; and where one may go from here: other groups for facilitators, other boards for everyone.
import type { Board } from "@minga/shared/boards/boards.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { type Group, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { ChevronDown } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import styles from "./PlaceMenu.module.css";
import type { BoardAddress } from "./useBoardAddress.ts";

interface Props {
  readonly title: string;
  readonly subtitle: string;
  /** Whose work one may go and see, the plenary's under its own id. */
  readonly groups: readonly (Pick<Group, "name" | "topic"> & { readonly id: string })[];
  readonly boards: ReadonlyMap<string, Board>;
  readonly groupId: string | undefined;
  readonly boardId: string | undefined;
  readonly address: BoardAddress;
}

export function PlaceMenu({ title, subtitle, groups, boards, groupId, boardId, address }: Props) {
  const text = useText();
  const groupItems: readonly MenuItem[] = groups.map(({ id, name, topic }) => ({
    id: `group ${id}`,
    section: text("page.board.groups"),
    label: id === PLENARY ? text("page.board.plenary") : [name, topic].filter((part) => part !== "").join(" · "),
    checked: id === groupId,
    onChoose: () => address.choose({ grupo: id }),
  }));
  const boardItems: readonly MenuItem[] = inOrder(boards).map(({ id, title: name }) => ({
    id: `board ${id}`,
    section: text("page.board.boards"),
    label: name,
    checked: id === boardId,
    onChoose: () => address.choose({ tablero: id }),
  }));
  const items = [...(groups.length > 1 ? groupItems : []), ...(boards.size > 1 ? boardItems : [])];
  const words = (
    <span className={styles["words"]}>
      <b>{title}</b>
      {subtitle !== "" && <span>{subtitle}</span>}
    </span>
  );
  if (items.length === 0) return <div className={styles["still"]}>{words}</div>;
  const label = text("page.board.goElsewhere", { place: title, board: boards.get(boardId ?? "")?.title ?? "" });
  return (
    <Menu label={label} items={items} hasArrow={false}>
      {words}
      <ChevronDown size={16} aria-hidden="true" className={styles["arrow"]} />
    </Menu>
  );
}
