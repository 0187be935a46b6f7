// What comes after the notes, in English: from the vote to the plan. Loaded with the screens that say it.
import matrix from "./en/matrix.json" with { type: "json" };
import path from "./en/path.json" with { type: "json" };
import plan from "./en/plan.json" with { type: "json" };
import roadmap from "./en/roadmap.json" with { type: "json" };
import rounds from "./en/rounds.json" with { type: "json" };
import theme from "./en/theme.json" with { type: "json" };
import tray from "./en/tray.json" with { type: "json" };

export const englishChain = { matrix, path, plan, roadmap, rounds, theme, tray };
