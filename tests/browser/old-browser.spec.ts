/** Too old a browser, and a page whose code does not arrive: a plain sentence and never a white page. */
import { expect, test } from "../drivers/browserTest.ts";

const tooOld = /Este navegador es demasiado antiguo para Minga: .*Chrome 120.*Safari 16\.4.*Firefox 128/;

test("a browser without what Minga needs is told which ones have it", async ({ device }) => {
  const { context, page } = await device("laptop");
  await context.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, "findLast");
  });

  await page.goto("/");

  await expect(page.getByText(tooOld)).toBeVisible();
  await expect(page.getByText(/This browser is too old for Minga/)).toBeVisible();
  await expect(page.getByLabel("Código de sala")).toHaveCount(0);
});

test("a style that only newer browsers know counts, too", async ({ device }) => {
  const { context, page } = await device("phone");
  await context.addInitScript(() => {
    const { supports } = CSS;
    CSS.supports = (...rule: Parameters<typeof supports>) => rule[0] !== "mask-image" && supports.apply(CSS, rule);
  });

  await page.goto("/entrar");

  await expect(page.getByText(tooOld)).toBeVisible();
});

test("a page whose code does not arrive says so", async ({ device }) => {
  const { context, page } = await device("phone");
  await context.route(/\/assets\/.*\.js$/, (route) => route.abort());

  await page.goto("/");

  await expect(page.getByText(/No se pudo cargar Minga: revise la conexión y recargue la página/)).toBeVisible();
});
