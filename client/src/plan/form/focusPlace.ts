// Puts the caret where something is missing, and the field into view.

const CONTROL = "input, textarea, select, button";

/** A place is a field, or a part of a list and what of it: then its first control that needs mending. */
export function focusPlace(form: HTMLElement, place: string): void {
  const holder = find(form, place) ?? find(form, place.split(".")[0] ?? "");
  const control = holder?.matches(CONTROL)
    ? holder
    : (holder?.querySelector<HTMLElement>("[aria-invalid=true]") ?? holder?.querySelector<HTMLElement>(CONTROL));
  control?.focus();
}

function find(form: HTMLElement, place: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-field="${CSS.escape(place)}"]`);
}
