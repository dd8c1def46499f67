import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import type { ProblemAnswer } from './problem.ts';

/** The most that the contract lets a body have, in bytes, but for that of a story. */
export const MAX_BODY = 16 * 1024;

/** The media type that a request says its body has, in small letters, without parameters. */
export const mediaType = (c: Context): string =>
  (c.req.header('Content-Type') ?? '')
    .replace(/\s*;.*$/s, '')
    .trim()
    .toLowerCase();

/**
 * Lets through a body that says it is of one of these media types, in UTF-8 and not compressed, and
 * that is not too long.
 */
export const takesBody = (
  types: readonly string[],
  problem: ProblemAnswer,
  maxSize: number = MAX_BODY,
): MiddlewareHandler =>
  every(
    async (c: Context, next) => {
      const plain = /^(identity)?$/i.test(c.req.header('Content-Encoding') ?? '');
      return plain && isUtf8(c) && types.includes(mediaType(c))
        ? next()
        : problem('unsupported-media-type');
    },
    bodyLimit({ maxSize, onError: () => problem('content-too-large') }),
  );

/** JSON and form fields are UTF-8 where nothing else is said (RFC 8259, 8.1; url.spec.whatwg.org). */
function isUtf8(c: Context): boolean {
  const type = c.req.header('Content-Type') ?? '';
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type) ?? [];
  return /^utf-?8$/i.test(charset);
}
