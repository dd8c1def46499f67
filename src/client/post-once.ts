import type { Open } from '../contract/open.ts';
import { readOpen } from '../contract/open.ts';
import { Receipt } from '../contract/receipt.ts';
import { FieldError } from '../contract/problem.ts';
import { isRow } from '../groups/feeds/row.ts';
import type { Unwritten, WrittenAnswer } from './write.ts';
import { write } from './write.ts';

/** What is sent, in the very form in which it is sent again. */
export interface Posting {
  /** JSON. */
  readonly body: string;
  /** The UUID by which the server knows it again. */
  readonly key: string;
  /** BCP 47: the language for what people will read of the answer. */
  readonly language: string;
  readonly signal?: AbortSignal | undefined;
}

/** What became of what a visitor sent. */
export type PostAnswer =
  | {
      readonly kind: 'sent';
      /** Absent where the server took it and said nothing that can be read. */
      readonly receipt: Open<Receipt> | undefined;
    }
  /** Some of its values are not taken. There is always one at least. */
  | { readonly kind: 'invalid'; readonly errors: readonly Open<FieldError>[] }
  /** The key belongs to something else that was sent: send it again, with a new one. */
  | { readonly kind: 'key-reused' }
  | Unwritten;

/**
 * Sends a form. However often it is asked to send the same body with the same key, and whatever gets
 * lost on the way, a server that keeps to the contract writes it once. It never fails.
 *
 * A status of 409, the same key in flight, is waited for.
 */
export const postOnce = (
  url: string,
  { body, key, language, signal }: Posting,
): Promise<PostAnswer> =>
  write(
    url,
    {
      method: 'POST',
      body,
      signal,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `"${key}"`,
        // With any other character a browser would ask the server for leave to send this header.
        ...(/^[\da-z-]+$/i.test(language) && { 'accept-language': language }),
      },
    },
    read,
  );

function read({ ok, status, json }: WrittenAnswer): PostAnswer | undefined {
  if (ok) return { kind: 'sent', receipt: readOpen(Receipt, json).value };
  if (status !== 422 || !isRow(json)) return undefined;
  const { type, errors: listed } = json;
  if (/[/#]idempotency-key-reused$/.test(String(type))) return { kind: 'key-reused' };
  if (!Array.isArray(listed)) return undefined;
  const errors = listed.flatMap((error) => readOpen(FieldError, error).value ?? []);
  return errors.length > 0 ? { kind: 'invalid', errors } : undefined;
}
