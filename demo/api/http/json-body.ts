import type { Context, MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { takesBody } from './body.ts';
import { fieldErrors } from './field-errors.ts';
import type { ProblemAnswer } from './problem.ts';

/** Lets through what says that it is JSON and is not too long. */
export const jsonOnly = (problem: ProblemAnswer): MiddlewareHandler =>
  takesBody(['application/json'], problem);

/** Reads a body that must fit a schema of the contract, or answers which of its parts do not. */
export async function readJson<Schema extends z.ZodMiniType>(
  c: Context,
  schema: Schema,
  problem: ProblemAnswer,
): Promise<z.output<Schema> | Response> {
  let sent: unknown;
  try {
    sent = await c.req.json();
  } catch {
    return problem('malformed-json');
  }
  const { data, error } = z.safeParse(schema, sent);
  return error ? problem('invalid-content', { errors: fieldErrors(error, sent) }) : data;
}
