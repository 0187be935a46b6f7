// The name of the page in the browser's tab and history.
import { useText } from "../i18n/useText.ts";

export function PageTitle({ title }: { readonly title: string }) {
  return <title>{`${title} · ${useText()("common.app")}`}</title>;
}
