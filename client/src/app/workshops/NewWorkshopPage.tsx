// A new workshop: from a template or blank, with as little asked as will do; the rest is said while preparing it.
import { type Language, languages, localize } from "@minga/shared/core/localized.ts";
import { makeWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import { findTemplate, type TemplateId, templates } from "@minga/shared/templates/templates.ts";
import { type FormEvent, useState } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { needsSignIn } from "../../ui/failure.ts";
import { PageShell } from "../../ui/PageShell.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { useFirstProblem } from "../asking/useFirstProblem.ts";
import { signInAddress } from "../entry/signInAddress.ts";
import { TextLink } from "../entry/TextLink.tsx";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { FacilitatorBar } from "./FacilitatorBar.tsx";
import styles from "./NewWorkshopPage.module.css";
import { checkNewWorkshop, type NewWorkshopForm, type WorkshopToMake } from "./newWorkshopForm.ts";

const FORM_ID = "new-workshop";

export function NewWorkshopPage({ query, go, session, heading }: PageProps<"newWorkshop">) {
  const text = useText();
  const spoken = useLanguage();
  const [form, setForm] = useState<NewWorkshopForm>(() => firstForm(query.get("plantilla"), spoken));
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<NewWorkshopForm>) => setForm((before) => ({ ...before, ...part }));
  // The template's own name is the proposal until somebody types another.
  const template = findTemplate(form.template);
  const title = form.title ?? (template && template.id !== "blank" ? localize(template.title, form.language) : "");
  const { send, isBusy, failure } = useCommand(
    (body: WorkshopToMake) => call(makeWorkshop, { body }),
    ({ id }) => go(addressOf("prepare", { workshop: id }), { replace: true }),
  );
  const { form: page, noteTry } = useFirstProblem(isBusy);
  const checked = checkNewWorkshop({ ...form, title });
  const problems = isChecked && "problems" in checked ? checked.problems : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if ("workshop" in checked) send(checked.workshop);
    noteTry();
  };
  return (
    <PageShell
      bar={<FacilitatorBar session={session} go={go} />}
      width="narrow"
      title={text("workshops.new.title")}
      headingRef={heading}
      docked={
        <Button type="submit" form={FORM_ID} kind="primary" size="large" wide busy={isBusy}>
          {text("workshops.new.submit")}
        </Button>
      }
    >
      <PageTitle title={text("workshops.new.title")} />
      <form ref={page} id={FORM_ID} noValidate className={styles["form"]} onSubmit={submit}>
        {failure && <FailureNotice failure={failure} />}
        {failure && needsSignIn(failure) && (
          <TextLink href={signInAddress(addressOf("newWorkshop"))}>{text("entry.signIn.submit")}</TextLink>
        )}
        <RadioCards
          legend={text("workshops.new.template")}
          value={form.template}
          onValue={(chosen) => change({ template: chosen })}
          cards={templates.map((one) => ({
            value: one.id,
            title: localize(one.title, spoken),
            detail: localize(one.description, spoken),
          }))}
        />
        <TextField
          label={text("workshops.new.name")}
          hint={text("workshops.new.nameHint")}
          value={title}
          onValue={(typed) => change({ title: typed })}
          maxLength={120}
          autoComplete="off"
          error={problems?.title ? text("workshops.new.nameMissing") : undefined}
        />
        <TextField
          label={text("workshops.new.place")}
          optional
          value={form.place}
          onValue={(place) => change({ place })}
          maxLength={120}
          autoComplete="off"
        />
        <div className={styles["pair"]}>
          <TextField
            type="date"
            label={text("workshops.new.starts")}
            optional
            value={form.startsOn}
            onValue={(startsOn) => change({ startsOn })}
          />
          <TextField
            type="date"
            label={text("workshops.new.ends")}
            optional
            value={form.endsOn}
            min={form.startsOn}
            onValue={(endsOn) => change({ endsOn })}
            error={problems?.endsOn ? text("workshops.new.endsEarly") : undefined}
          />
        </div>
        <div className={styles["pair"]}>
          <Select
            label={text("workshops.new.language")}
            value={form.language}
            onValue={(language) => change({ language })}
            options={languages.map((language) => ({ value: language, label: text(`common.language.${language}`) }))}
          />
          <TextField
            type="number"
            inputMode="numeric"
            min={1}
            max={30}
            label={text("workshops.new.groups")}
            hint={text("workshops.new.groupsHint")}
            value={form.groups}
            onValue={(groups) => change({ groups })}
            error={problems?.groups ? text("workshops.new.groupsWrong") : undefined}
          />
        </div>
      </form>
      <TextLink href={addressOf("workshops")}>{text("workshops.new.back")}</TextLink>
    </PageShell>
  );
}

function firstForm(wanted: string | null, language: Language): NewWorkshopForm {
  const template: TemplateId = templates.find(({ id }) => id === wanted)?.id ?? "ruta-digital";
  return { template, title: undefined, place: "", startsOn: "", endsOn: "", language, groups: "4" };
}
