/** Placing ideas on a matrix: by hand, by keys, by touch; on two screens, and while somebody else deletes. */
import { expectAccessible } from "../drivers/browserAxe.ts";
import { expectPainted, paintedWords } from "../drivers/browserPaint.ts";
import { expect, type Facilitator, type Participant, test } from "../drivers/browserTest.ts";
import { onKeys } from "../drivers/peopleOnKeys.ts";
import { onMatrix } from "../drivers/peopleOnMatrix.ts";
import { onTouch } from "../drivers/peopleOnTouch.ts";

test.setTimeout(120_000);

const ideas = ["Firma", "Portal", "Datos"];

interface Cast {
  readonly facilitator: Facilitator;
  readonly participant: (name: string, kind?: "laptop" | "phone") => Promise<Participant>;
}

/** Ana has written three ideas, and Luis sits at the same table. */
async function start({ facilitator, participant }: Cast, kind: "laptop" | "phone" = "laptop") {
  const { code } = await facilitator.hasWorkshop({ template: "blank" });
  const [ana, luis] = await Promise.all([participant("Ana", kind), participant("Luis")]);
  await Promise.all([ana.joinsByCode(code), luis.joinsByCode(code)]);
  await ana.opensList();
  for (const idea of ideas) await ana.sendsNote(idea);
  await ana.isSaved();
  return { ana, luis };
}

test("what leaves the tray gets the values of its place, and a drag is a score on every screen", async ({
  facilitator,
  participant,
}) => {
  const { ana, luis } = await start({ facilitator, participant });
  const [hers, his] = [onMatrix(ana.page), onMatrix(luis.page)];
  await Promise.all([hers.opensMatrix("tablero"), his.opensMatrix("tablero")]);
  await expect(hers.tray.getByText("3 ideas")).toBeVisible();
  await hers.plane.getByText("Arrastre una idea de la bandeja o presione Ubicar.").waitFor();

  const first = await hers.holds(hers.card("Firma"), { x: 0.3, y: 0.25 });
  await hers.letsGo();
  await hers.seesScore("Firma", first);
  await his.seesScore("Firma", first);
  await expectPainted(luis.page, "Firma");
  await expect(hers.order.getByRole("heading", { name: "Victorias tempranas" })).toBeVisible();
  await expect(hers.tray.getByText("2 ideas")).toBeVisible();

  const second = await hers.holds(hers.item("Firma"), { x: 0.75, y: 0.7 });
  expect(second).not.toBe(first);
  await hers.letsGo();
  await his.seesScore("Firma", second);
  await expect(his.order.getByRole("heading", { name: "Replantear o descartar" })).toBeVisible();

  await hers.holds(hers.item("Firma"), { x: 3, y: -2 });
  await hers.letsGo();
  await his.seesScore("Firma", "Impacto 10,0 · Esfuerzo 10,0");

  await his.ranked("Firma").click();
  const box = await his.card("Portal").boundingBox();
  await his.holds(his.item("Firma"), { x: 0.5, y: 0.5 });
  await luis.page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20, { steps: 4 });
  await expect(his.plane.getByText("Quitar de la matriz", { exact: true })).toBeVisible();
  await his.letsGo();
  await expect(his.card("Firma")).toBeVisible();
  await expect(hers.card("Firma")).toBeVisible();
  await luis.page.keyboard.press("Control+z");
  await hers.seesScore("Firma", "Impacto 10,0 · Esfuerzo 10,0");
});

test("without a mouse an idea is placed, scored, nudged, taken off and brought back", async ({
  facilitator,
  participant,
}) => {
  const { ana } = await start({ facilitator, participant });
  const matrix = onMatrix(ana.page);
  const keys = onKeys(ana.page);
  await matrix.opensMatrix("tablero");

  await keys.presses(matrix.tray.getByRole("button", { name: "Ubicar «Portal»" }));
  const impact = ana.page.getByRole("slider", { name: "Impacto" });
  await expect(impact).toBeFocused();
  await expect(impact).toHaveAttribute("aria-valuetext", "5,0 de 10, Proyectos estratégicos");
  await keys.hits("ArrowRight", "ArrowRight");
  await matrix.seesScore("Portal", "Impacto 5,2 · Esfuerzo 5,0");

  await keys.hits("Escape");
  await expect(matrix.item("Portal")).toBeFocused();
  await keys.hits("Space", "Shift+ArrowUp", "ArrowLeft");
  await matrix.seesScore("Portal", "Impacto 6,2 · Esfuerzo 4,9");
  await expect(matrix.order.getByRole("heading", { name: "Victorias tempranas" })).toBeVisible();

  await keys.hits("Delete");
  await expect(matrix.card("Portal")).toBeVisible();
  await keys.hits("Control+z");
  await matrix.seesScore("Portal", "Impacto 6,2 · Esfuerzo 4,9");
});

test("a phone places and scores in the list, and takes off with a way back", async ({ facilitator, participant }) => {
  const { ana, luis } = await start({ facilitator, participant }, "phone");
  const [hers, his] = [onMatrix(ana.page), onMatrix(luis.page)];
  await Promise.all([hers.opensMatrix("lista"), his.opensMatrix("tablero")]);

  await hers.list.getByRole("button", { name: "Ubicar «Datos»" }).tap();
  const impact = hers.list.getByRole("slider", { name: "Impacto" });
  await expect(impact).toBeFocused();
  await his.seesScore("Datos", "Impacto 5,0 · Esfuerzo 5,0");

  const slider = await impact.boundingBox();
  if (slider === null) throw new Error("the slider is not on screen");
  const middle = slider.y + slider.height / 2;
  const fingers = await onTouch(ana);
  await fingers.drag({ x: slider.x + slider.width / 2, y: middle }, { x: slider.x + slider.width + 30, y: middle });
  await his.seesScore("Datos", "Impacto 10,0 · Esfuerzo 5,0");
  await expect(hers.list.getByRole("slider", { name: "Impacto" })).toHaveAttribute(
    "aria-valuetext",
    "10,0 de 10, Proyectos estratégicos",
  );

  await hers.list.getByRole("button", { name: "Quitar de la matriz" }).tap();
  await expect(hers.list.getByRole("button", { name: "Ubicar «Datos»" })).toBeVisible();
  await expect(his.card("Datos")).toBeVisible();
  await ana.page.getByRole("button", { name: "Deshacer" }).tap();
  await his.seesScore("Datos", "Impacto 10,0 · Esfuerzo 5,0");
});

test("what somebody deletes leaves the hand that holds it, and nothing else does", async ({
  facilitator,
  participant,
}) => {
  const { ana, luis } = await start({ facilitator, participant });
  const hers = onMatrix(ana.page);
  await hers.opensMatrix("tablero");
  await luis.opensList();
  const deletes = async (words: string) => {
    await luis.page.getByRole("button", { name: `Opciones de la nota: ${words}` }).click();
    await luis.page.getByRole("button", { name: "Eliminar", exact: true }).click();
  };

  await hers.holds(hers.card("Firma"), { x: 0.4, y: 0.4 });
  await deletes("Firma");
  await expect(hers.card("Firma")).toHaveCount(0);
  await hers.letsGo();
  await expect(hers.order.getByRole("listitem")).toHaveCount(0);

  await hers.holds(hers.card("Portal"), { x: 0.4, y: 0.4 });
  await hers.letsGo();
  await hers.holds(hers.item("Portal"), { x: 0.6, y: 0.6 });
  await deletes("Portal");
  await expect.poll(() => paintedWords(ana.page)).not.toContain("Portal");
  await hers.letsGo();
  await expect(hers.order.getByRole("listitem")).toHaveCount(0);
  await expect(hers.card("Datos")).toBeVisible();
  await ana.isSaved();
});

test("nobody is shut out of a matrix, on the plane and in the list", async ({ facilitator, participant }) => {
  const { ana } = await start({ facilitator, participant });
  const matrix = onMatrix(ana.page);
  await matrix.opensMatrix("tablero");
  await expectAccessible(ana.page, "a plane without anything on it");
  await matrix.tray.getByRole("button", { name: "Ubicar «Firma»" }).click();
  await expectAccessible(ana.page, "a plane with something chosen");
  await ana.page.setViewportSize({ width: 900, height: 900 });
  await ana.page.getByRole("button", { name: /^Bandeja \(/ }).click();
  await expectAccessible(ana.page, "a tray as a sheet");
  await ana.page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(ana.page, "a plane on a phone");
  await matrix.opensMatrix("lista");
  await matrix.list.getByRole("button", { name: "Opciones de la idea: Firma" }).click();
  await expectAccessible(ana.page, "the list on a phone");
});
