import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = import.meta.dirname;
const tokens = readFileSync(`${folder}/tokens.css`, "utf8");
const defined = new Set([...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));

test.each(readdirSync(folder).filter((name) => name.endsWith(".css") && name !== "tokens.css"))(
  "%s draws only with tokens that exist",
  (name) => {
    const css = readFileSync(`${folder}/${name}`, "utf8").replace(/\/\*.*?\*\//gs, "");
    const own = new Set([...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, token]) => token));
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token);

    expect(used.filter((token) => !defined.has(token) && !own.has(token))).toEqual([]);
  },
);
