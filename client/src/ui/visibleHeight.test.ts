// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { followVisibleHeight } from "./visibleHeight.ts";

function phone() {
  const root = document.createElement("div");
  const screen = Object.assign(new EventTarget(), { height: 844, scale: 1 });
  let scrolls = 0;
  const stop = followVisibleHeight({
    root,
    screen: screen as unknown as VisualViewport,
    pageHeight: () => 844,
    scrollBack: () => scrolls++,
  });
  return {
    stop,
    show(seen: { readonly height: number; readonly scale?: number }) {
      Object.assign(screen, { scale: 1, ...seen }).dispatchEvent(new Event("resize"));
      return root.style.getPropertyValue("--visible-height");
    },
    scrolls: () => scrolls,
  };
}

test("a keyboard over the page leaves the styles what is above it, until it goes away", () => {
  const { show, scrolls } = phone();

  expect(show({ height: 508 })).toBe("508px");
  expect(scrolls()).toBe(1);
  expect(show({ height: 844 })).toBe("");
});

test("a bar of the browser is no keyboard, and neither is looking closer", () => {
  const { show } = phone();

  expect(show({ height: 790 })).toBe("");
  expect(show({ height: 422, scale: 2 })).toBe("");
});

test("nothing follows after it was stopped", () => {
  const { show, stop } = phone();
  stop();

  expect(show({ height: 508 })).toBe("");
});
