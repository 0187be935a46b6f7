// «Español» or «English»: each language in its own words, in the corner of every page.
import { languages } from "@minga/shared/core/localized.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import { useInterface } from "./Interface.tsx";
import { Menu } from "./Menu.tsx";

export function LanguageMenu() {
  const text = useText();
  const spoken = useLanguage();
  const { preferences } = useInterface();
  return (
    <Menu
      align="end"
      label={text("common.language.now", { language: text(`common.language.${spoken}`) })}
      items={languages.map((language) => ({
        id: language,
        label: text(`common.language.${language}`),
        lang: language,
        checked: language === spoken,
        onChoose: () => preferences.setState({ language }),
      }))}
    >
      {text(`common.language.${spoken}`)}
    </Menu>
  );
}
