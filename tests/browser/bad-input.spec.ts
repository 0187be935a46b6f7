/** What people type wrong, open too late or may not open: each gets a sentence that says what to do. */
import { account, expect, facilitatorOn, test } from "../drivers/browserTest.ts";

test("a wrong code and a closed door get the same sentence", async ({ facilitator, participant }) => {
  const { workshop, code } = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");

  await ana.opensRoom("2222-2222");
  await ana.reads("No encontramos una sala abierta con ese código. Revíselo o pregunte a quien facilita.");

  await facilitator.setsDoor(workshop, "closed");
  await ana.opensRoom(code);
  await ana.reads("No encontramos una sala abierta con ese código. Revíselo o pregunte a quien facilita.");

  await ana.switchesTo("English");
  await ana.reads("We found no open room with that code. Check it or ask whoever facilitates.");
});

test("half a code and a code that cannot be one are told before they are sent", async ({ participant }) => {
  const ana = await participant("Ana", "phone");

  await ana.opensRoom("K7M");
  await ana.reads("Escriba los ocho signos del código.");

  await ana.opensRoom("AEIO-0123");
  await ana.reads("Los códigos no llevan vocales ni los signos 0, 1, L, V y Z. Revíselo en la pantalla.");
});

test("the QR of a closed room leads to a sentence and to the code", async ({ facilitator, participant }) => {
  const { workshop, joinUrl } = await facilitator.hasWorkshop();
  await facilitator.setsDoor(workshop, "closed");
  const ana = await participant("Ana", "phone");

  await ana.page.goto(joinUrl);

  await ana.reads("No encontramos una sala abierta con ese código. Revíselo o pregunte a quien facilita.");
  await expect(ana.page.getByLabel("Código de sala")).toBeVisible();
});

test("a name that is empty, too long or unreadable gets its own sentence", async ({ facilitator, participant }) => {
  const { joinUrl } = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  await ana.page.goto(joinUrl);

  await ana.triesName("   ");
  await ana.reads("Escriba cómo quiere que le llamen.");

  await ana.triesName("a".repeat(200));
  await ana.reads("Ese nombre es muy largo. Escriba uno más corto.");

  await ana.triesName("\u202E\u202D");
  await ana.reads("Ese nombre no se puede leer. Use letras o números.");

  await ana.switchesTo("English");
  await ana.reads("That name cannot be read. Use letters or digits.");
});

test("piled marks and turned directions are taken out of a name before anyone sees it", async ({
  facilitator,
  participant,
}) => {
  const { joinUrl, workshop } = await facilitator.hasWorkshop();
  const piled = await participant(`Z${"\u0335\u0328\u0301".repeat(40)}oe`, "phone");
  await piled.joinsByQr(joinUrl);
  const turned = await participant("Ana\u202Eadartsinimda");
  await turned.joinsByQr(joinUrl);

  const { people } = await facilitator.asks<{ people: { name: string }[] }>(`/api/workshops/${workshop}/people`);
  expect(people.map(({ name }) => name)).toContain("Anaadartsinimda");
  expect(people.some(({ name }) => /^\p{L}\p{M}{0,2}oe$/u.test(name))).toBe(true);
});

test("a wrong password says what to check and gives nothing away", async ({ device }) => {
  const stranger = facilitatorOn(await device("laptop"));
  const sentence = "El usuario o la contraseña no coinciden. Revíselos e intente de nuevo.";

  await stranger.signsIn({ ...account, password: "otra frase de varias palabras" });
  await stranger.reads(sentence);

  await stranger.signsIn({ username: "nadie@minga.test", password: "otra frase de varias palabras" });
  await stranger.reads(sentence);
});

test("a link for the first account that is wrong or used up leads to signing in", async ({ device }) => {
  const stranger = facilitatorOn(await device("laptop"));

  await stranger.page.goto("/primera-vez#noesestaclave");
  await stranger.fillsAccount({ ...account, username: "otra@minga.test" });

  await stranger.reads("Minga ya tiene una cuenta de facilitación. Ingrese con ella.");
  await stranger.page.getByRole("link", { name: "Ingresar" }).click();
  await expect(stranger.page.getByRole("heading", { name: "Ingrese para facilitar" })).toBeVisible();
});

test("a session that ended elsewhere asks to sign in and then goes on where it was", async ({ device }) => {
  const rosa = facilitatorOn(await device("laptop"));
  await rosa.signsIn(account);
  await expect(rosa.page.getByRole("heading", { name: "Sus talleres" })).toBeVisible();
  const other = await rosa.context.newPage();
  await other.goto("/talleres");
  await other.getByRole("button", { name: "Cuenta de Rosa" }).click();
  await other.getByRole("menuitem", { name: "Cerrar sesión" }).click();
  await expect(other.getByRole("heading", { name: "Ingrese para facilitar" })).toBeVisible();

  await rosa.page.goto("/talleres");

  await rosa.reads("Ingrese para continuar.");
  await rosa.fillsSignIn(account);
  await expect(rosa.page.getByRole("heading", { name: "Sus talleres" })).toBeVisible();
});

test("an address that is no page says so in both languages", async ({ participant }) => {
  const ana = await participant("Ana", "phone");

  const answer = await ana.page.goto("/no/hay/nada");

  expect(answer?.ok()).toBe(true);
  await expect(ana.page.getByRole("heading", { name: "Esta página no existe" })).toBeVisible();
  await ana.switchesTo("English");
  await expect(ana.page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
  await ana.page.getByRole("link", { name: "Go to the start" }).click();
  await expect(ana.page.getByLabel("Room code")).toBeVisible();
});

test("the server being away is said, and what was typed stays", async ({ participant }) => {
  const ana = await participant("Ana", "phone");
  await ana.page.goto("/");
  await ana.page.getByLabel("Código de sala").fill("2222-2222");
  await ana.context.setOffline(true);

  await ana.page.getByRole("button", { name: "Continuar" }).click();

  await ana.reads("No hay conexión con el servidor. Revise la red; lo que escribió sigue aquí.");
  await expect(ana.page.getByLabel("Código de sala")).toHaveValue("22222222");
});

test("the code of a room leads in, and is shown beside its title", async ({ facilitator, participant }) => {
  const { code } = await facilitator.hasWorkshop();
  const ana = await participant("Ana", "phone");
  await ana.opensRoom(code);
  await ana.reads(`Sala ${code.slice(0, 4)}-${code.slice(4)} abierta`);
  await ana.takesSeat("Mesa 1");
  await ana.isSaved();
});

test("another workshop's address asks for its code and shows nothing of it", async ({ facilitator, participant }) => {
  const own = await facilitator.hasWorkshop({ title: "El propio" });
  const other = await facilitator.hasWorkshop({ title: "El ajeno" });
  const ana = await participant("Ana", "phone");
  await ana.joinsByQr(own.joinUrl);

  for (const page of ["", "/entrar", "/preparar", "/pared"]) {
    await ana.page.goto(`/taller/${other.workshop}${page}`);
    await expect(ana.page.getByRole("heading", { name: /^Ingrese (?:a su taller|para facilitar)$/ })).toBeVisible();
    await expect(ana.page.getByText("El ajeno")).toHaveCount(0);
  }
});

test("a session that ends while somebody is on a board says so and leads back in", async ({ facilitator, device }) => {
  const { workshop } = await facilitator.hasWorkshop();
  const rosa = facilitatorOn(await device("laptop"));
  await rosa.signsIn(account);
  await expect(rosa.page.getByRole("heading", { name: "Sus talleres" })).toBeVisible();
  await rosa.page.goto(`/taller/${workshop}`);
  await rosa.isSaved();

  const other = facilitatorOn({ ...rosa, page: await rosa.context.newPage() });
  await other.page.goto("/talleres");
  await other.page.getByRole("button", { name: "Cuenta de Rosa" }).click();
  await other.page.getByRole("menuitem", { name: "Cerrar sesión" }).click();

  await expect(rosa.page.getByRole("heading", { name: "Su sesión terminó" })).toBeVisible();
  await rosa.page.getByRole("link", { name: "Volver a entrar" }).click();
  await rosa.fillsSignIn(account);
  await rosa.isSaved();
});
