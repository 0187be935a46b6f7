// How every failure is told: RFC 9457 problem details with a code from the closed list.
import * as z from "zod/mini";
import { errorCodes } from "../../core/appError.ts";

export const PROBLEM_TYPE = "application/problem+json";

export const problemSchema = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.number(),
  code: z.enum(errorCodes),
  /** The request's id, to find it in the log. */
  instance: z.exactOptional(z.string()),
  retryAfterSeconds: z.exactOptional(z.number()),
});
export type Problem = z.infer<typeof problemSchema>;
