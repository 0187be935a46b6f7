// The sample workshop, in Spanish: what `npm run demo` shows. Ideas and people are made up; nothing in it is the
// position of any institution.
import type { Language } from "../../core/localized.ts";
import type { VoteSettings } from "../../facilitation/rounds/vote/vote.ts";
import type { Template } from "../template.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import type { SampleGroup } from "./sampleGroup.ts";
import { sampleTemplate } from "./sampleTemplate.ts";
import { services } from "./services.ts";
import { territory } from "./territory.ts";

export interface SampleWorkshop {
  readonly title: string;
  readonly place: string;
  /** ISO days. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly language: Language;
  readonly template: Template;
  /** The boards of the template on which the groups voted, scored and scheduled. */
  readonly boards: { readonly ideas: string; readonly matrix: string; readonly roadmap: string };
  /** What everybody was asked in the vote; everybody gave all dots. */
  readonly vote: VoteSettings;
  readonly groups: readonly SampleGroup[];
}

export const sampleWorkshop: SampleWorkshop = {
  title: "Ruta digital",
  place: "Quito",
  startsOn: "2023-10-11",
  endsOn: "2023-10-12",
  language: "es",
  template: sampleTemplate,
  boards: { ideas: "ideas", matrix: "impact-effort", roadmap: "quarter-roadmap" },
  vote: {
    kind: "vote",
    on: "notes",
    dots: 5,
    most: 2,
    criterion: "Mayor beneficio para las personas usuarias en los próximos doce meses",
  },
  groups: [people, organisations, territory, services],
};
