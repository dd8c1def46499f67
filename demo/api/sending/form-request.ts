import { createHash, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { FieldError } from '../../../src/contract/index.ts';
import { fieldErrors } from '../http/field-errors.ts';
import { languageOf, languageOfTag } from '../http/language.ts';
import { JsonError, readUtf8 } from '../http/strict-json.ts';
import { correctionPage } from './pages/correction-page.ts';
import type { Desk } from './desk.ts';
import type { Kind } from './kind.ts';

/**
 * Milliseconds. A plain form has no key, so the same fields within this time are the same request:
 * who presses twice, or goes back and sends again, asks once.
 */
const SAME_WITHIN = 600_000;

/** Answers a form that a browser sent by itself, without the widget. */
export async function answerForm<Sent>(
  c: Context,
  { problem }: Desk,
  kind: Kind<Sent>,
): Promise<Response> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  let text: string;
  try {
    text = readUtf8(bytes);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return problem('malformed-json', { detail: error.message });
  }
  const entries = [...new URLSearchParams(text)];
  const asked = languageOf(c);
  const fields = { locale: asked, ...kind.fromFields(entries), requestId: randomUUID() };
  // A page in another language than the browser's own is answered in the language of the page.
  const language = languageOfTag(fields.locale) ?? asked;
  const { data: sent, error } = z.safeParse(kind.schema, fields);
  const errors: FieldError[] = error ? fieldErrors(error, fields) : await kind.check(sent);
  if (sent === undefined || errors.length > 0) {
    return correctionPage(language, entries, errors, kind.words.fields);
  }

  const outcome = await kind.take({
    sent,
    content: { type: 'form', text: JSON.stringify(fields) },
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
    headers: {
      Location:
        `${kind.path}/received/${outcome.receipt.reference}` +
        (language === asked ? '' : `?lang=${language}`),
    },
  });
}
