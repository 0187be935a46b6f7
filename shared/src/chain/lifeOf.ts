// «What became of this idea?»: forward from a note, a theme or an initiative to the actions that came of it.
import { compare } from "../core/order.ts";
import type { ItemId } from "../items/item.ts";
import type { PlanView } from "../plan/planView.ts";
import type { SourceItem } from "../plan/sources.ts";
import { type Chain, itemOf } from "./chain.ts";
import { actionStep, frozenOrigin, frozenRoadmapStep } from "./frozenSteps.ts";
import { originStep, scoresOf, votesOn } from "./originSteps.ts";
import { roadmapStep } from "./roadmapStep.ts";
import type { RoadmapStep, Step } from "./steps.ts";

/**
 * In the order in which it happened. A note also shares what befell its theme. What was deleted since is told from what
 * the plan has frozen; nothing at all is known of an item that was deleted before a plan was made of it.
 */
export function lifeOf(chain: Chain, plan: PlanView | undefined, id: ItemId): readonly Step[] {
  const item = chain.items.get(id);
  const theme = item?.kind === "note" ? item.theme : undefined;
  const ideas = [id, ...(theme !== undefined && itemOf(chain, theme, "theme") ? [theme] : [])];
  return [...beginningOf(chain, plan, ideas), ...initiativesOf(chain, plan, ideas)];
}

function beginningOf(chain: Chain, plan: PlanView | undefined, ideas: readonly ItemId[]): readonly Step[] {
  const steps = ideas.flatMap((idea) => originStep(chain, idea));
  if (steps.length > 0) return [...steps, ...votesOn(chain, ideas), ...scoresOf(chain, ideas)];
  const [idea = ""] = ideas;
  const frozen = frozenItems(plan).find((item) => speaksOf(item, idea));
  return frozen === undefined || chain.items.has(idea) ? [] : frozenOrigin(frozen, { asked: idea, chain });
}

/** Each initiative made from one of these, or being one of them; an action follows the last that it joins. */
function initiativesOf(chain: Chain, plan: PlanView | undefined, ideas: readonly ItemId[]): readonly Step[] {
  const linked = [...chain.links.values()].flatMap(({ kind, from, to }) =>
    kind === "source" && ideas.includes(to) && itemOf(chain, from, "initiative") ? [from] : [],
  );
  const frozen = [...(plan?.sources.values() ?? [])].flatMap(({ initiatives }) =>
    initiatives.filter(
      ({ id, items }) => ideas.includes(id) || items.some((item) => ideas.some((idea) => speaksOf(item, idea))),
    ),
  );
  const own = ideas.filter((idea) => itemOf(chain, idea, "initiative"));
  const all = new Set([...own, ...linked, ...frozen.map(({ id }) => id)]);
  const steps = [...all].flatMap((id) => {
    const gone = frozen.find((initiative) => initiative.id === id);
    const step = roadmapStep(chain, id) ?? (gone && frozenRoadmapStep(gone, { isGone: true }));
    return step ? [{ step, id }] : [];
  });
  steps.sort((a, b) => compare(startOf(a.step), startOf(b.step)) || compare(a.id, b.id));
  return steps.flatMap(({ step, id }, index) => {
    const later = new Set(steps.slice(index + 1).map((other) => other.id));
    return [step, ...actionsOf(plan, id, later)];
  });
}

function startOf({ place }: RoadmapStep): string {
  return place?.start ?? "";
}

/** Those that an initiative still to be told joins too wait for that one. */
function actionsOf(plan: PlanView | undefined, initiative: ItemId, later: ReadonlySet<ItemId>): readonly Step[] {
  if (plan === undefined) return [];
  return [...plan.sources].flatMap(([action, { initiatives }]) => {
    const isOf = initiatives.some(({ id }) => id === initiative);
    return isOf && !initiatives.some(({ id }) => later.has(id)) ? [actionStep(plan, action)] : [];
  });
}

function frozenItems(plan: PlanView | undefined): readonly SourceItem[] {
  return [...(plan?.sources.values() ?? [])].flatMap(({ initiatives }) => initiatives.flatMap(({ items }) => items));
}

function speaksOf({ id, notes = [] }: SourceItem, idea: ItemId): boolean {
  return id === idea || notes.some((note) => note.id === idea);
}
