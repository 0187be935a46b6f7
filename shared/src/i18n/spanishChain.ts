// What comes after the notes, in Spanish: from the vote to the plan. Loaded with the screens that say it.
import matrix from "./es/matrix.json" with { type: "json" };
import path from "./es/path.json" with { type: "json" };
import plan from "./es/plan.json" with { type: "json" };
import roadmap from "./es/roadmap.json" with { type: "json" };
import rounds from "./es/rounds.json" with { type: "json" };
import theme from "./es/theme.json" with { type: "json" };
import tray from "./es/tray.json" with { type: "json" };

export const spanishChain = { matrix, path, plan, roadmap, rounds, theme, tray };
