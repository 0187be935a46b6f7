// Whether the panel has room beside the table. Otherwise it is part of the open row.
import { useMedia } from "../../ui/useMedia.ts";

export function useIsWide(): boolean {
  return useMedia("(min-width: 1100px)");
}
