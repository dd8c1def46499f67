import type { Context } from 'hono';
import * as z from 'zod/mini';
import { fieldErrors } from '../http/field-errors.ts';
import { readIdempotencyKey } from '../http/idempotency-key.ts';
import { languageOf } from '../http/language.ts';
import { JsonError, parseStrictJson, readUtf8 } from '../http/strict-json.ts';
import type { Desk } from './desk.ts';
import type { Kind } from './kind.ts';

/** Milliseconds. The contract asks for a day at least, and a laptop may be closed over a weekend. */
const ANSWER_LASTS = 72 * 3_600_000;

/** Seconds. One with the same key is soon done, or its copy of the API is gone and the key is free. */
const IN_FLIGHT_WAIT = '1';

/** Answers what a widget sent. */
export async function answerJson<Sent>(
  c: Context,
  { problem }: Desk,
  kind: Kind<Sent>,
): Promise<Response> {
  const key = readIdempotencyKey(c.req.header('Idempotency-Key'));
  if (key === undefined) return problem('idempotency-key-needed');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  let text: string;
  let body: unknown;
  try {
    text = readUtf8(bytes);
    body = parseStrictJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return problem('malformed-json', { detail: error.message });
  }
  const { data: sent, error } = z.safeParse(kind.schema, body);
  if (error) return problem('invalid-content', { errors: fieldErrors(error, body) });
  const errors = await kind.check(sent);
  if (errors.length > 0) return problem('invalid-content', { errors });

  const outcome = await kind.take({
    sent,
    content: { type: 'json', text },
    idempotency: { key, bytes, lasts: ANSWER_LASTS, wait: false },
    language: languageOf(c),
  });
  switch (outcome.kind) {
    case 'stored':
      return c.json(outcome.receipt, kind.status);
    case 'key-reused':
      return problem('idempotency-key-reused');
    case 'in-flight':
      return problem('request-in-flight', { headers: { 'Retry-After': IN_FLIGHT_WAIT } });
  }
}
