// The languages one does not read now, as lines of a larger menu.
import { languages } from "@minga/shared/core/localized.ts";
import { Languages } from "lucide-react";
import { useLanguage, useText } from "../i18n/useText.ts";
import { useInterface } from "../ui/Interface.tsx";
import type { MenuItem } from "../ui/Menu.tsx";

export function useOtherLanguages(): readonly MenuItem[] {
  const text = useText();
  const spoken = useLanguage();
  const { preferences } = useInterface();
  return languages
    .filter((language) => language !== spoken)
    .map((language) => ({
      id: language,
      label: text(`common.language.${language}`),
      lang: language,
      icon: <Languages aria-hidden="true" />,
      onChoose: () => preferences.setState({ language }),
    }));
}
