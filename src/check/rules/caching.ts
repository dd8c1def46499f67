import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import type { RuleOf, Verdict } from '../rule.ts';
import { advice, failed, notChecked, passed } from '../rule.ts';

/** A list that was read, and asked for again by its ETag where it has one. */
export interface AskedAgain {
  readonly where: string;
  readonly first: Exchange;
  readonly again?: Exchange | undefined;
}

/** Whoever comes back must not download it all again (Feeds carry ETag and `max-age`). */
export const caching: RuleOf<AskedAgain> = {
  id: 'caching',
  demands:
    'Lists have an ETag, answer 304 to it, and say with Cache-Control how long they may be kept (max-age, or no-cache).',
  contract: 'Wire contract, cross-origin and caching',
  judge({ where, first, again }) {
    const { answer, inBrowser, purpose } = first;
    if (!isOk(answer)) return undefined;
    const worse = purpose === 'feed' ? advice : failed;
    const cacheControl = answer.headers.get('cache-control') ?? '';
    if (!/max-age\s*=\s*\d|no-cache/i.test(cacheControl)) {
      return worse(
        where,
        'It does not say how long it may be kept.',
        'Send Cache-Control: public, max-age=60, or no-cache for what must be gone at once.',
      );
    }
    if (inBrowser) return notChecked(where, 'A browser does not show the ETag to a page.');
    return tagged(where, answer.headers.has('etag'), again, worse);
  },
};

function tagged(
  where: string,
  hasTag: boolean,
  again: Exchange | undefined,
  worse: (where: string, what: string, fix: string) => Verdict,
): Verdict {
  if (!hasTag) {
    return worse(
      where,
      'It has no ETag.',
      'Send an ETag, and answer 304 to If-None-Match with the same.',
    );
  }
  return again?.answer?.status === 304
    ? passed(where, 'It has an ETag, and answers 304 to it.')
    : worse(
        where,
        `To If-None-Match with its own ETag it answers ${again?.answer?.status ?? 'nothing'} and not 304.`,
        'Compare If-None-Match with the ETag, and answer 304 without a body where it is the same.',
      );
}
