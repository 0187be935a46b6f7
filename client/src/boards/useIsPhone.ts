// Whether the phone layout rules: by the window, as everywhere else, however much of it panels leave to the board.
import { useMedia } from "../ui/useMedia.ts";

export function useIsPhone(): boolean {
  return useMedia("(max-width: 699px)");
}
