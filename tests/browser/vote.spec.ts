/** A secret vote with dots, from opening to the wall: on a phone, without a mouse, and without a line. */
import type { LaunchOptions } from "@playwright/test";
import { expectAccessible } from "../drivers/browserAxe.ts";
import { type BehindLine, openBehindLine } from "../drivers/browserBehindLine.ts";
import { openDevice } from "../drivers/browserDevice.ts";
import { expectPainted, listenToBrush } from "../drivers/browserPaint.ts";
import { expect, test as ground, type Participant, participantOn } from "../drivers/browserTest.ts";
import type { Door } from "../drivers/peopleFacilitating.ts";
import { onKeys } from "../drivers/peopleOnKeys.ts";
import { voting } from "../drivers/peopleVoting.ts";

/** Somebody whose own line can be cut while everyone else stays connected. */
interface WeakLine extends Pick<BehindLine, "line"> {
  readonly arrive: (name: string, door: Door) => Promise<Participant>;
}

const test = ground.extend<{ readonly weak: WeakLine }>({
  weak: async ({ playwright, launchOptions, house }, use) => {
    const behind = await openBehindLine(
      { playwright, launchOptions: launchOptions as LaunchOptions },
      house.server.port,
    );
    await use({
      line: behind.line,
      async arrive(name, door) {
        const device = await openDevice(behind.browser, "phone", { origin: house.server.origin });
        await listenToBrush(device.context);
        const person = participantOn(device, name);
        await person.joinsByQr(door.joinUrl);
        await person.isSaved();
        return person;
      },
    });
    await behind.close();
  },
});

test.setTimeout(150_000);

const ideas = ["Ventanilla única", "Firma electrónica", "Interoperabilidad", "Datos abiertos"];
const criterion = "Mayor beneficio para las personas usuarias en doce meses";

async function writeIdeas(person: Participant): Promise<void> {
  await person.opensList();
  for (const idea of ideas) await person.sendsNote(idea);
  await person.isSaved();
}

test("three people vote by touch, by keys and without a line, and all read the same places", async ({
  facilitator,
  participant,
  device,
  weak,
}) => {
  const door = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  const luis = await participant("Luis");
  await Promise.all([ana.joinsByQr(door.joinUrl), luis.joinsByQr(door.joinUrl)]);
  await writeIdeas(ana);
  const sisa = await weak.arrive("Sisa", door);
  await facilitator.page.goto(`/taller/${door.workshop}`);
  await facilitator.isSaved();
  const rosa = voting(facilitator.page);

  await facilitator.page.getByRole("button", { name: "Abrir votación" }).first().click();
  await expect(facilitator.page.getByRole("dialog")).toBeVisible();
  await expectAccessible(facilitator.page, "opening a vote");
  await facilitator.page.keyboard.press("Escape");
  await rosa.opensVote({ criterion });
  await expect(rosa.strip).toContainText("0 de 3 han terminado");
  await expectAccessible(facilitator.page, "an open vote for who leads");

  const wall = await device("projector", { storageState: await facilitator.context.storageState() });
  await wall.page.goto(`/taller/${door.workshop}/pared`);
  await rosa.strip.getByRole("button", { name: "Quiénes han terminado" }).click();
  await expectAccessible(facilitator.page, "who is done");
  await facilitator.page.getByRole("button", { name: "Mostrar el avance en la pantalla" }).click();
  await facilitator.page.keyboard.press("Escape");
  await expect(wall.page.getByText("0 de 3 personas han terminado")).toBeVisible();
  await expectAccessible(wall.page, "the wall of an open vote");

  // By touch.
  const anaVotes = voting(ana.page);
  await anaVotes.strip.getByRole("button", { name: "Votar" }).tap();
  await expectAccessible(ana.page, "voting on a phone");
  for (const idea of ["Ventanilla única", "Ventanilla única", "Firma electrónica", "Firma electrónica"]) {
    await anaVotes.give(idea).tap();
  }
  await expect(anaVotes.panel.getByText("Le queda 1 punto")).toBeVisible();
  await expect(anaVotes.give("Firma electrónica")).toHaveAttribute("aria-disabled", "true");
  await anaVotes.give("Datos abiertos").tap();
  await expect(anaVotes.panel.getByText("Para dar un punto a otra idea, quite uno primero.")).toBeVisible();
  await expect(anaVotes.panel.getByText("Votos guardados")).toBeVisible();
  await expectAccessible(ana.page, "a phone with no dots left");
  await anaVotes.panel.getByRole("button", { name: "Ya terminé" }).tap();
  await expect(rosa.strip).toContainText("1 de 3 ha terminado");

  // By keys.
  const luisVotes = voting(luis.page);
  const keys = onKeys(luis.page);
  await keys.presses(luisVotes.strip.getByRole("button", { name: "Votar" }));
  await expect(luisVotes.panel.getByRole("heading", { name: "Votación" })).toBeFocused();
  for (const idea of ["Ventanilla única", "Interoperabilidad"]) {
    await keys.walksTo(luisVotes.give(idea));
    await keys.hits("Enter", "+");
    await expect(luis.page.getByRole("status").filter({ hasText: `2 puntos en «${idea}».` })).toHaveCount(1);
  }
  await expectAccessible(luis.page, "voting beside the board");
  await keys.presses(luisVotes.panel.getByRole("button", { name: "Ya terminé" }));
  await keys.hits("Escape");
  await expect(luisVotes.strip.getByRole("button", { name: "Cambiar mis votos" })).toBeFocused();

  // Without a line, and back.
  const sisaVotes = voting(sisa.page);
  await sisaVotes.startsVoting();
  weak.line.cut();
  await sisaVotes.gives({ Interoperabilidad: 2, "Datos abiertos": 2 });
  await sisaVotes.finishes();
  await expect(sisaVotes.panel.getByText("Sus votos están en este equipo y se enviarán.")).toBeVisible();
  await expectAccessible(sisa.page, "voting without a line");
  await sisa.page.goto("about:blank");
  weak.line.mend();
  await sisa.page.goto(`/taller/${door.workshop}`);
  await expect(rosa.strip).toContainText("3 de 3 han terminado");
  await expect(wall.page.getByText("3 de 3 personas han terminado")).toBeVisible();

  await rosa.closesVote();

  const places = [
    "1. Interoperabilidad 4 puntos",
    "1. Ventanilla única 4 puntos",
    "3. Datos abiertos 3 puntos",
    "4. Firma electrónica 2 puntos",
  ];
  for (const [person, votes] of [
    [facilitator, rosa],
    [ana, anaVotes],
    [luis, luisVotes],
    [sisa, sisaVotes],
  ] as const) {
    await votes.opensResult();
    expect([...(await votes.readsPlaces())].sort()).toEqual([...places].sort());
    await expect(votes.result.getByText("3 personas, 13 votos secretos")).toBeVisible();
    await expect(votes.result.getByText("Empate en el primer lugar")).toBeVisible();
    await expectAccessible(person.page, "a result");
  }

  for (const dots of ["4", "3", "2"]) await expectPainted(facilitator.page, dots);
  await expect(wall.page.getByRole("heading", { name: "Lo que eligió la Mesa 1" })).toBeVisible();
  await expect(wall.page.getByRole("listitem")).toHaveCount(4);
  await expect(wall.page.getByText("Empate en el primer lugar")).toBeVisible();
  await expectAccessible(wall.page, "the wall of a result");
  await facilitator.page.getByRole("button", { name: "Quitar de la pantalla" }).click();
  await expect(wall.page.getByRole("img", { name: "Código QR para unirse al taller" })).toBeVisible();

  // Kept within reach.
  await anaVotes.result.getByRole("button", { name: "Cerrar" }).tap();
  await ana.page.getByRole("button", { name: "Más opciones" }).tap();
  await ana.page.getByRole("menuitem", { name: "Resultado de la votación" }).tap();
  await expect(anaVotes.result).toBeVisible();
});

test("a group of two is told why its dots are not shown, and what the whole room gave", async ({
  facilitator,
  participant,
}) => {
  const door = await facilitator.hasWorkshop();
  const [ana, luis, nina] = [
    await participant("Ana", "phone"),
    await participant("Luis"),
    await participant("Nina", "phone"),
  ];
  await Promise.all([
    ana.joinsByQr(door.joinUrl),
    luis.joinsByQr(door.joinUrl),
    nina.joinsByQr(door.joinUrl, "Mesa 2"),
  ]);
  await writeIdeas(ana);
  await writeIdeas(nina);
  await facilitator.page.goto(`/taller/${door.workshop}`);
  await facilitator.isSaved();
  const rosa = voting(facilitator.page);
  await rosa.opensVote({ criterion: "", dots: 3, most: 1, whom: "Todas las mesas, cada una lo suyo" });
  for (const person of [ana, luis, nina]) {
    const votes = voting(person.page);
    await votes.startsVoting();
    await votes.gives({ "Ventanilla única": 1, Interoperabilidad: 1 });
    await votes.finishes();
  }
  await expect(rosa.strip).toContainText("3 de 3 han terminado");
  await rosa.closesVote();

  for (const person of [facilitator, ana, luis]) {
    const votes = voting(person.page);
    await votes.opensResult();
    await expect(votes.result.getByText(/^Votaron menos de tres personas en esta mesa\./)).toBeVisible();
    await expect(votes.result.getByText("2 personas, 4 votos secretos")).toBeVisible();
    await expect(votes.result.getByText("En toda la sala: 3 personas, 6 puntos, 2 mesas.")).toBeVisible();
    await expect(votes.result.getByRole("listitem")).toHaveCount(0);
    await expectAccessible(person.page, "a result that is withheld");
  }
});

test("dots on a note that is deleted come back, and votes that come after the close are told so", async ({
  facilitator,
  participant,
  weak,
}) => {
  const door = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  await ana.joinsByQr(door.joinUrl);
  await writeIdeas(ana);
  const sisa = await weak.arrive("Sisa", door);
  await facilitator.page.goto(`/taller/${door.workshop}`);
  await facilitator.isSaved();
  const rosa = voting(facilitator.page);
  await rosa.opensVote({ criterion });
  const sisaVotes = voting(sisa.page);
  await sisaVotes.startsVoting();
  await sisaVotes.gives({ "Datos abiertos": 2 });
  await expect(sisaVotes.panel.getByText("Votos guardados")).toBeVisible();

  await ana.page.getByRole("button", { name: "Cerrar", exact: true }).click();
  await ana.page.getByRole("button", { name: "Opciones de la nota: Datos abiertos" }).click();
  await ana.page.getByRole("button", { name: "Eliminar" }).click();
  await sisa.reads("«Datos abiertos» ya no está: 2 puntos vuelven a estar disponibles.");
  await expect(sisaVotes.panel.getByText("Le quedan 5 puntos")).toBeVisible();

  weak.line.cut();
  await sisaVotes.gives({ "Ventanilla única": 2 });
  await expect(sisaVotes.panel.getByText("Sus votos están en este equipo y se enviarán.")).toBeVisible();
  await rosa.closesVote();
  weak.line.mend();

  await expect(sisa.page.getByRole("alert")).toContainText("La ronda ya se cerró.");
  await expect(sisaVotes.panel).toHaveCount(0);
  await expectAccessible(sisa.page, "votes that came too late");
  await sisa.page
    .getByRole("region", { name: "Votos que no se contaron" })
    .getByRole("button", { name: "Entendido" })
    .click();
  await expect(sisa.page.getByRole("alert")).toHaveCount(0);
});

test("a vote that is called off is gone for everyone", async ({ facilitator, participant }) => {
  const door = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  await ana.joinsByQr(door.joinUrl);
  await writeIdeas(ana);
  await facilitator.page.goto(`/taller/${door.workshop}`);
  await facilitator.isSaved();
  const rosa = voting(facilitator.page);
  await rosa.opensVote({ criterion });
  const votes = voting(ana.page);
  await votes.startsVoting();
  await votes.gives({ "Ventanilla única": 1 });

  await rosa.strip.getByRole("button", { name: "Anular" }).click();
  await expectAccessible(facilitator.page, "calling a vote off");
  await facilitator.page.getByRole("button", { name: "Anular la votación" }).click();

  await ana.reads("La votación se anuló. No se guardó ningún voto.");
  await expect(votes.panel).toHaveCount(0);
  await expect(rosa.strip).toHaveCount(0);
});
