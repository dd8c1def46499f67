import { createHash, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { FieldError } from '../../../src/contract/index.ts';
import { PeerRequest, requestFromFields } from '../../../src/contract/index.ts';
import { fieldErrors } from '../http/field-errors.ts';
import { languageOf } from '../http/language.ts';
import { JsonError, readUtf8 } from '../http/strict-json.ts';
import { checkRequest } from './check.ts';
import { correctionPage } from './pages/correction-page.ts';
import { readPhone } from './phone-number.ts';
import type { Desk } from './desk.ts';
import { takeRequest } from './take.ts';

/**
 * Milliseconds. A plain form has no key, so the same fields within this time are the same request:
 * who presses twice, or goes back and sends again, asks once.
 */
const SAME_WITHIN = 600_000;

/** Answers a form that a browser sent by itself, without the widget. */
export async function answerForm(c: Context, desk: Desk): Promise<Response> {
  const { problem, storage, settings } = desk;
  const language = languageOf(c);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  let text: string;
  try {
    text = readUtf8(bytes);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return problem('malformed-json', { detail: error.message });
  }
  const entries = [...new URLSearchParams(text)];
  const sent = {
    locale: language,
    ...requestFromFields(withPhone(entries, settings.requests.country)),
    requestId: randomUUID(),
  };
  const { data: request, error } = z.safeParse(PeerRequest, sent);
  const errors: FieldError[] = error
    ? fieldErrors(error, sent)
    : await checkRequest(storage.database, request);
  if (!request || errors.length > 0) return correctionPage(language, entries, errors);

  const outcome = await takeRequest(desk, {
    request,
    content: { type: 'form', text: JSON.stringify(sent) },
    idempotency: {
      // A key that comes in a header has no line break.
      key: `form\n${createHash('sha256').update(bytes).digest('hex')}`,
      bytes,
      lasts: SAME_WITHIN,
      wait: true,
    },
    language,
  });
  if (outcome.kind !== 'stored') return problem('request-in-flight');
  // Relative to the address that was posted to, whatever path that is under.
  return new Response(null, {
    status: 303,
    headers: { Location: `peer-requests/received/${outcome.receipt.reference}` },
  });
}

/** The entries, with the phone number as the contract has it where it can be read as one. */
function withPhone(
  entries: readonly (readonly [string, string])[],
  country: Parameters<typeof readPhone>[1],
): (readonly [string, string])[] {
  return entries.flatMap(([name, value]): (readonly [string, string])[] => {
    const read = name === 'contact.phone' ? readPhone(value, country) : undefined;
    if (!read) return [[name, value]];
    const extension = read.extension !== undefined && !has(entries, 'contact.extension');
    return [
      [name, read.phone],
      ...(extension ? [['contact.extension', read.extension] as [string, string]] : []),
    ];
  });
}

const has = (entries: readonly (readonly [string, string])[], name: string): boolean =>
  entries.some(([key, value]) => key === name && value.trim() !== '');
