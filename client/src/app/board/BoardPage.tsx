// The board: whoever has a place in the workshop is shown the room.
import { useText } from "../../i18n/useText.ts";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { WorkshopDoor } from "../workshop/WorkshopDoor.tsx";
import { BoardRoom } from "./BoardRoom.tsx";

export function BoardPage({ params: { workshop: id }, query, go, session, heading }: PageProps<"board">) {
  const text = useText();
  return (
    <WorkshopDoor {...{ id, session, go }} title={text("page.board.label")} here={addressOf("board", { workshop: id })}>
      {(inside) => <BoardRoom {...inside} {...{ query, go, heading }} />}
    </WorkshopDoor>
  );
}
