/** Every page in every state that people meet, one after the other, for tests that look at all of them. */

import { noteColors } from "@minga/shared/items/colors.ts";
import { expect, type Page } from "@playwright/test";
import type { Facilitator, House, Participant } from "./browserTest.ts";

interface People {
  readonly house: House;
  /** Signed in. */
  readonly facilitator: Facilitator;
  /** A laptop that has not come in. */
  readonly laptop: Participant;
  /** A phone that has not come in. */
  readonly phone: Participant;
}

/** Looks at a page; the name says which one and in which state. */
export type Look = (page: Page, name: string) => Promise<void>;

/** What anybody may open, and what it says when something is wrong. */
export async function tourOfDoors({ laptop, phone }: People, look: Look): Promise<void> {
  const { page } = laptop;
  await page.goto("/primera-vez#clave");
  await expect(page.getByRole("button", { name: "Crear cuenta" })).toBeVisible();
  await look(page, "first run");
  await page.getByRole("button", { name: "Crear cuenta" }).click();
  await expect(page.getByText("Escriba al menos tres caracteres.")).toBeVisible();
  await look(page, "first run with everything missing");
  await page.goto("/ingresar");
  await expect(page.getByRole("button", { name: "Ingresar", exact: true })).toBeVisible();
  await look(page, "sign in");
  await page.getByRole("button", { name: "Ingresar", exact: true }).click();
  await look(page, "sign in with everything missing");
  await page.goto("/no/hay/nada");
  await expect(page.getByRole("heading", { name: "Esta página no existe" })).toBeVisible();
  await look(page, "no such page");
  await phone.opensRoom("2222-2222");
  await expect(phone.page.getByText(/^No encontramos una sala abierta/)).toBeVisible();
  await look(phone.page, "a code that opens nothing");
}

/** What a facilitator prepares with. */
export async function tourOfPreparing({ facilitator }: People, look: Look): Promise<void> {
  const { page } = facilitator;
  await page.goto("/talleres");
  await expect(page.getByRole("heading", { name: "Sus talleres" })).toBeVisible();
  await look(page, "my workshops");
  await page.goto("/talleres/nuevo");
  await page.getByLabel("Nombre del taller").fill("");
  await page.getByRole("button", { name: "Crear taller" }).click();
  await expect(page.getByText("Escriba el nombre del taller.")).toBeVisible();
  await look(page, "new workshop without a name");
  const { workshop } = await facilitator.makesWorkshop({ title: "Ruta digital, Quito" });
  await expect(page.getByText(/^46 etapas/)).toBeVisible();
  await look(page, "prepare");
  await page.getByRole("button", { name: /^1 Registro e ingreso/ }).click();
  await expect(page.getByLabel("Pregunta para el tablero").first()).toBeVisible();
  await look(page, "prepare, one stage open");
  await page.goto("/talleres");
  await expect(page.getByRole("link", { name: /Ruta digital, Quito/ }).first()).toBeVisible();
  await look(page, "my workshops, with one in it");
  await page.goto("/se-puede-entrar");
  await expect(page.getByText("Esperando al primer celular…")).toBeVisible();
  await look(page, "arrival check");
  await page.goto(`/taller/${workshop}/pared`);
  await expect(page.getByRole("img", { name: "Código QR para unirse al taller" })).toBeVisible();
  await look(page, "the wall");
  await facilitator.setsDoor(workshop, "closed");
  await page.goto(`/taller/${workshop}/pared`);
  await expect(page.getByText("La sala está cerrada")).toBeVisible();
  await look(page, "the wall of a closed room");
}

/** A board and its list, from empty to full. */
export async function tourOfBoards({ facilitator, laptop, phone }: People, look: Look): Promise<void> {
  const { joinUrl, workshop } = await facilitator.hasWorkshop({ title: "Servicios municipales en línea" });
  await phone.page.goto(joinUrl);
  await expect(phone.page.getByText("Elija su mesa")).toBeVisible();
  await look(phone.page, "name and group");
  await phone.page.getByRole("button", { name: "Unirse al taller" }).click();
  await expect(phone.page.getByText("Elija su mesa para entrar.")).toBeVisible();
  await look(phone.page, "name and group missing");
  await phone.page.getByRole("button", { name: "¿Ya estuvo aquí? Volver con mi código" }).click();
  await look(phone.page, "coming back");
  await phone.page.getByRole("button", { name: "Es mi primera vez aquí" }).click();

  await laptop.joinsByQr(joinUrl);
  await laptop.isSaved();
  await expect(laptop.page.getByRole("toolbar", { name: "Zoom" })).toBeVisible();
  await look(laptop.page, "an empty board");
  await phone.takesSeat("Mesa 1");
  await phone.isSaved();
  await look(phone.page, "an empty list with the box for a note");
  const ideas = ["Ventanilla única", "Firma electrónica para todas las personas", "Interoperabilidad"];
  for (let index = 0; index < 30; index += 1) {
    await phone.sendsNote(`${ideas[index % ideas.length]} ${index + 1}`);
  }
  await phone.isSaved();
  await look(phone.page, "a list of thirty notes");
  await phone.page.getByRole("button", { name: "Cerrar", exact: true }).click();
  await phone.page.getByRole("button", { name: /^Opciones de la nota: Ventanilla única 1$/ }).click();
  await look(phone.page, "a list with one note open");
  await phone.page.getByRole("button", { name: "Más opciones" }).click();
  await look(phone.page, "the menu of a phone");
  await phone.page.keyboard.press("Escape");
  await phone.opensBoard();
  await expect(phone.page.getByRole("toolbar", { name: "Herramientas" })).toBeVisible();
  await look(phone.page, "a board on a phone");

  await laptop.page.keyboard.press("Control+a");
  await laptop.page.getByRole("button", { name: /^Cambiar color/ }).click();
  await expect(laptop.page.getByRole("radio")).toHaveCount(noteColors.length);
  await look(laptop.page, "everything chosen, choosing a colour");
  await laptop.page.keyboard.press("Escape");
  await laptop.page.getByRole("button", { name: "Más opciones" }).click();
  await laptop.page.getByRole("menuitem", { name: "Apariencia: Oscura" }).click();
  await look(laptop.page, "thirty notes in the dark");
  await laptop.opensList();
  await look(laptop.page, "the list in the dark");

  await facilitator.page.goto(`/taller/${workshop}`);
  await facilitator.isSaved();
  await expect(facilitator.page.getByRole("toolbar", { name: "Zoom" })).toBeVisible();
  await look(facilitator.page, "the board of whoever facilitates");
  await facilitator.page.getByRole("button", { name: /Ir a otro lugar$/ }).click();
  await look(facilitator.page, "choosing another group");
}
