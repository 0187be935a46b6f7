/** Asks axe whether a page can be used by people who listen to it, cannot see its colours, or use no mouse. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with a line for each rule broken and each thing that breaks it. `what` names the page and its state. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Only what is broken is described in full: the rest takes most of the time and is not read.
  const checker = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(RULES);
  const { violations } = await checker.analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
  expect(lines, what).toEqual([]);
}
