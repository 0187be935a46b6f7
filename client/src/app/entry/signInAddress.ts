// Where to go when a page needs a facilitator, and back again afterwards.
import { addressOf, readPath } from "../router/routes.ts";

/** The sign-in page, which leads back to this address. */
export function signInAddress(backTo: string): string {
  return addressOf("signIn", {}, { volver: backTo });
}

/** Where to go after signing in: only to a page of ours, whatever somebody put into the link. */
export function addressAfterSignIn(query: URLSearchParams): string {
  const wanted = query.get("volver") ?? "";
  const path = wanted.split("?")[0] ?? "";
  const isOurs = /^\/(?!\/)/.test(wanted) && readPath(path) !== undefined;
  return isOurs ? wanted : addressOf("workshops");
}
