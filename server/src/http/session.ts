// Who is asking; signing in and out.

import { AppError } from "@minga/shared/core/appError.ts";
import { readSession, signIn, signOut } from "@minga/shared/protocol/http/session.ts";
import type { Router } from "express";
import { createAttempts } from "../auth/attempts.ts";
import { findAccount, setPassword, usernameKey } from "../storage/facilitators.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";
import { viewSession } from "./sessionView.ts";

const MINUTE_MS = 60_000;

export function createSessionRoutes(parts: HttpParts): Router {
  const { store, catalogue, sessions, cookies, passwords, rooms, clock } = parts;
  const { router, serve } = createRoutes(parts);
  // One device at one account; and everybody at it, far more patiently, because the name of an account is no secret.
  const near = createAttempts({
    clock,
    free: 5,
    firstWaitMs: 5_000,
    longestWaitMs: 5 * MINUTE_MS,
    forgetAfterMs: 30 * MINUTE_MS,
  });
  const far = createAttempts({
    clock,
    free: 50,
    firstWaitMs: 1_000,
    longestWaitMs: MINUTE_MS,
    forgetAfterMs: 30 * MINUTE_MS,
  });

  serve(readSession, async ({ access }) => viewSession(parts, access));

  serve(signIn, async ({ body: { username, password }, access, address, setCookie }) => {
    const account = usernameKey(username);
    const device = `${account} ${address}`;
    near.begin(device);
    far.begin(account);
    const found = await findAccount(catalogue, username);
    const isRight = await passwords.isPassword(password, found?.password);
    if (!found || !isRight) throw new AppError("wrong-credentials", "no such account, or another password");
    near.succeed(device);
    far.succeed(account);
    const issued = sessions.issue(access, { facilitator: found.id });
    const renewed = passwords.isOutdated(found.password)
      ? [setPassword(catalogue, found.id, await passwords.hashPassword(password))]
      : [];
    await store.commit({ updates: [], statements: [...issued.statements, ...renewed] });
    // Whoever sat here before, as a facilitator or as a participant, may be somebody else in some document now.
    if (access) await rooms.recheck((who) => who.session === access.session, parts.roleNow);
    const cookie = cookies.hold(issued.secret);
    setCookie(cookie);
    return viewSession(parts, await sessions.read(cookie));
  });

  serve(signOut, async ({ access, setCookie }) => {
    if (access) {
      await sessions.revoke(access.session);
      await rooms.recheck(
        (who) => who.session === access.session,
        async () => undefined,
      );
    }
    setCookie(cookies.drop());
    return {};
  });

  return router;
}
