// The first facilitator, made once from the link that the console printed.

import { AppError } from "@minga/shared/core/appError.ts";
import { createId } from "@minga/shared/core/ids.ts";
import { makeFirstFacilitator } from "@minga/shared/protocol/http/session.ts";
import { PASSWORD_MIN_LENGTH } from "@minga/shared/protocol/limits.ts";
import type { Router } from "express";
import { hashSecret } from "../auth/secrets.ts";
import { readName } from "../commands/seats.ts";
import { addFacilitator, hasFacilitator } from "../storage/facilitators.ts";
import { isFirstRunLink, removeFirstRunLinks } from "../storage/links.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";
import { viewSession } from "./sessionView.ts";

export function createFirstRunRoutes(parts: HttpParts): Router {
  const { store, catalogue, sessions, cookies, passwords, clock, random } = parts;
  const { router, serve } = createRoutes(parts);

  serve(makeFirstFacilitator, async ({ body: { token, name: typed, username, password }, access, setCookie }) => {
    if (await hasFacilitator(catalogue)) throw firstRunDone();
    if (!(await isFirstRunLink(catalogue, hashSecret(token)))) {
      throw new AppError("first-run-link-wrong", "not the link of this start");
    }
    const name = readName(typed);
    if ([...password].length < PASSWORD_MIN_LENGTH) throw new AppError("password-too-short", "too short a password");
    const id = createId(random);
    const hash = await passwords.hashPassword(password);
    const account = { id, name, username, password: hash, isFirst: true, createdAt: clock() };
    const issued = sessions.issue(access, { facilitator: id });
    const statements = [addFacilitator(catalogue, account), removeFirstRunLinks(catalogue), ...issued.statements];
    await store.commit({ updates: [], statements }).catch((error: unknown) => {
      // Two tabs with the same link: the catalogue holds one first facilitator and no more.
      throw error instanceof AppError && error.code === "conflict" ? firstRunDone() : error;
    });
    const cookie = cookies.hold(issued.secret);
    setCookie(cookie);
    return viewSession(parts, await sessions.read(cookie));
  });

  return router;
}

function firstRunDone(): AppError {
  return new AppError("first-run-done", "there is a facilitator already");
}
