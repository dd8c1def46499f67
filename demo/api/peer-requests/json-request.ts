import type { Context } from 'hono';
import * as z from 'zod/mini';
import { PeerRequest } from '../../../src/contract/index.ts';
import { fieldErrors } from '../http/field-errors.ts';
import { readIdempotencyKey } from '../http/idempotency-key.ts';
import { languageOf } from '../http/language.ts';
import { JsonError, parseStrictJson, readUtf8 } from '../http/strict-json.ts';
import { checkRequest } from './check.ts';
import type { Desk } from './desk.ts';
import { takeRequest } from './take.ts';

/** Milliseconds. The contract asks for a day at least, and a laptop may be closed over a weekend. */
const ANSWER_LASTS = 72 * 3_600_000;

/** Seconds. One with the same key is soon done, or its copy of the API is gone and the key is free. */
const IN_FLIGHT_WAIT = '1';

/** Answers a request that the widget sent. */
export async function answerJson(c: Context, desk: Desk): Promise<Response> {
  const { problem, storage } = desk;
  const key = readIdempotencyKey(c.req.header('Idempotency-Key'));
  if (key === undefined) return problem('idempotency-key-needed');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  let text: string;
  let sent: unknown;
  try {
    text = readUtf8(bytes);
    sent = parseStrictJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return problem('malformed-json', { detail: error.message });
  }
  const { data: request, error } = z.safeParse(PeerRequest, sent);
  if (error) return problem('invalid-content', { errors: fieldErrors(error, sent) });
  const errors = await checkRequest(storage.database, request);
  if (errors.length > 0) return problem('invalid-content', { errors });

  const outcome = await takeRequest(desk, {
    request,
    content: { type: 'json', text },
    idempotency: { key, bytes, lasts: ANSWER_LASTS, wait: false },
    language: languageOf(c),
  });
  switch (outcome.kind) {
    case 'stored':
      return c.json(outcome.receipt, 201);
    case 'key-reused':
      return problem('idempotency-key-reused');
    case 'in-flight':
      return problem('request-in-flight', { headers: { 'Retry-After': IN_FLIGHT_WAIT } });
  }
}
