import { expect, test } from "vitest";
import { addressAfterSignIn, signInAddress } from "./signInAddress.ts";

test("signing in leads back to the page that asked for it", () => {
  const address = new URL(signInAddress("/taller/w1/preparar?x=1"), "http://minga.test");
  expect(addressAfterSignIn(address.searchParams)).toBe("/taller/w1/preparar?x=1");
});

test.each(["https://example.org/", "//example.org/talleres", "/nada", "javascript:alert(1)", ""])(
  "signing in never leads to %j",
  (wanted) => {
    expect(addressAfterSignIn(new URLSearchParams({ volver: wanted }))).toBe("/talleres");
  },
);
