// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRouter, type Router } from "./createRouter.ts";

let router: Router;
let stop: () => void;

beforeEach(() => load("/talleres"));
afterEach(() => stop());

test("a link to a page of ours changes the page without loading it", () => {
  expect(isTaken("/taller/w1/preparar")).toBe(true);

  expect(place().match).toEqual({ name: "prepare", params: { workshop: "w1" } });
  expect(place().visit).toBe(1);
});

test("a link elsewhere, to a file or into a new tab is left to the browser", () => {
  expect(isTaken("/api/export")).toBe(false);
  expect(isTaken("/talleres", { target: "_blank" })).toBe(false);
  expect(isTaken("/talleres/nuevo", {}, { ctrlKey: true })).toBe(false);
  expect(place().visit).toBe(0);
});

test("the secret of a scanned code leaves the address bar and outlives a reload", () => {
  load("/entrar#s3cret");
  expect(place().secret).toBe("s3cret");
  expect(location.href).not.toContain("s3cret");

  stop();
  router = createRouter(window);
  stop = router.start();

  expect(place().secret).toBe("s3cret");
});

test("the secret does not follow to the next page", () => {
  load("/entrar#s3cret");

  router.go("/taller/w1/entrar", { replace: true });

  expect(place().secret).toBeUndefined();
  expect(JSON.stringify(history.state)).not.toContain("s3cret");
});

test("a change of the query is no visit", () => {
  router.go("/taller/w1");
  router.go("/taller/w1?vista=lista", { replace: true });

  expect(place().query.get("vista")).toBe("lista");
  expect(place().visit).toBe(1);
});

test("going back leads to the page before, as far down as it was left", async () => {
  window.scrollTo(0, 480);
  router.go("/talleres/nuevo");
  expect(place().scrollTopPx).toBe(0);

  history.back();
  await vi.waitFor(() => expect(place().match?.name).toBe("workshops"));

  expect(place().scrollTopPx).toBe(480);
});

test("an address that is no page is known to be none", () => {
  load("/no-existe");
  expect(place().match).toBeUndefined();
});

function load(address: string): void {
  stop?.();
  history.replaceState(null, "", address);
  router = createRouter(window);
  stop = router.start();
}

function place() {
  return router.place.getState();
}

/** Clicks a link; whether the router took it over. The browser is kept from following what it left. */
function isTaken(href: string, attributes: Partial<HTMLAnchorElement> = {}, init: MouseEventInit = {}): boolean {
  const link = Object.assign(document.createElement("a"), { href, ...attributes });
  document.body.append(link);
  let taken = false;
  const keep = (event: Event) => {
    taken = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener("click", keep, { once: true });
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
  link.remove();
  return taken;
}
