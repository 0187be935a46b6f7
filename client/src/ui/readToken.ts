// Design tokens for what is painted instead of styled. They change with the theme: read again when it does.

/** Value of a custom property such as "--accent", as written in tokens.css; "" where there is none. */
export function readToken(name: `--${string}`, root: Element = document.documentElement): string {
  return getComputedStyle(root).getPropertyValue(name).trim();
}
