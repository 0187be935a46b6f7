// The form for a new workshop as plain data: what to send, or everything that is still wrong at once.
import type { Language } from "@minga/shared/core/localized.ts";
import type { TemplateId } from "@minga/shared/templates/templates.ts";

export interface NewWorkshopForm {
  readonly template: TemplateId;
  /** Undefined until somebody types one: then the template's own is proposed. */
  readonly title: string | undefined;
  readonly place: string;
  /** ISO days; "" where it is not known yet. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly language: Language;
  /** As typed. */
  readonly groups: string;
}

const GROUPS_LIMIT = 30;

export interface NewWorkshopProblems {
  readonly title: boolean;
  readonly endsOn: boolean;
  readonly groups: boolean;
}

export type WorkshopToMake = Omit<NewWorkshopForm, "title" | "groups"> & {
  readonly title: string;
  readonly groups: number;
};

export function checkNewWorkshop({
  title = "",
  groups,
  ...form
}: NewWorkshopForm): { readonly workshop: WorkshopToMake } | { readonly problems: NewWorkshopProblems } {
  const count = Number(groups);
  const problems = {
    title: title.trim() === "",
    endsOn: form.endsOn !== "" && form.startsOn !== "" && form.endsOn < form.startsOn,
    groups: !Number.isInteger(count) || count < 1 || count > GROUPS_LIMIT,
  };
  if (problems.title || problems.endsOn || problems.groups) return { problems };
  // With a last day alone, that day is the day.
  const startsOn = form.startsOn === "" ? form.endsOn : form.startsOn;
  const endsOn = form.endsOn === "" ? startsOn : form.endsOn;
  return { workshop: { ...form, startsOn, endsOn, title: title.trim(), place: form.place.trim(), groups: count } };
}
