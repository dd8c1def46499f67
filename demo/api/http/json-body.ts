import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import * as z from 'zod/mini';
import { fieldErrors } from './field-errors.ts';
import type { ProblemAnswer } from './problem.ts';

/** The most that the contract lets a body have, in bytes. */
export const MAX_BODY = 16 * 1024;

/** Lets through what says that it is JSON and is not too long. */
export const jsonOnly = (problem: ProblemAnswer): MiddlewareHandler =>
  every(
    async (c: Context, next) => {
      const type = c.req.header('Content-Type') ?? '';
      if (!/^application\/json\s*(;|$)/i.test(type)) return problem('unsupported-media-type');
      return next();
    },
    bodyLimit({ maxSize: MAX_BODY, onError: () => problem('content-too-large') }),
  );

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
