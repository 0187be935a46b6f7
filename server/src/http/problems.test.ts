import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { pino } from "pino";
import { expect, test } from "vitest";
import { answerErrors } from "./problems.ts";

test("a body that cannot be read leaves nothing of itself in the log", async () => {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const app = express().use(express.json(), answerErrors({ log }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"password": el agua corre}',
  });
  server.close();

  expect(answer.status).toBe(400);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("entity.parse.failed");
  expect(lines[0]).not.toContain("agua");
});
