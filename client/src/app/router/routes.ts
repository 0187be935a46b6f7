// The addresses of pages, in the words of the people who read them aloud in the room.
import { idPattern } from "@minga/shared/core/ids.ts";
import type { Params } from "@minga/shared/protocol/http/endpoint.ts";

export const routes = {
  home: "/",
  firstRun: "/primera-vez",
  signIn: "/ingresar",
  workshops: "/talleres",
  newWorkshop: "/talleres/nuevo",
  prepare: "/taller/:workshop/preparar",
  enter: "/entrar",
  seat: "/taller/:workshop/entrar",
  board: "/taller/:workshop",
  plan: "/taller/:workshop/plan",
  projector: "/proyector",
  wall: "/taller/:workshop/pared",
  arrival: "/se-puede-entrar",
} as const;

export type RouteName = keyof typeof routes;
export type RouteParams<Name extends RouteName> = Params<(typeof routes)[Name]>;

/** Which page an address names, and what varies in it. */
export type RouteMatch = {
  readonly [Name in RouteName]: { readonly name: Name; readonly params: RouteParams<Name> };
}[RouteName];

/** The address of a page. A query value of `undefined` is left out. */
export function addressOf<Name extends RouteName>(
  name: Name,
  ...[params, query = {}]: keyof RouteParams<Name> extends never
    ? [params?: Record<never, string>, query?: QueryValues]
    : [params: RouteParams<Name>, query?: QueryValues]
): string {
  const values: Readonly<Record<string, string>> = params ?? {};
  const path = routes[name].replace(/:(\w+)/g, (_, param: string) => encodeURIComponent(values[param] ?? ""));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, value);
  return search.size === 0 ? path : `${path}?${search}`;
}

type QueryValues = Readonly<Record<string, string | undefined>>;

/** Reads a path such as "/taller/abc/preparar"; undefined for one that is no page of ours. */
export function readPath(path: string): RouteMatch | undefined {
  const parts = partsOf(path);
  for (const [name, pattern] of Object.entries(routes)) {
    const params = match(partsOf(pattern), parts);
    // The entry's key is a route's name and its pattern names exactly that route's params.
    if (params) return { name, params } as unknown as RouteMatch;
  }
  return undefined;
}

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const found = parts[index] ?? "";
    if (!expected.startsWith(":")) {
      if (expected !== found) return undefined;
    } else if (idPattern.test(found)) params[expected.slice(1)] = found;
    else return undefined;
  }
  return params;
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}
