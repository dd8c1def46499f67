import type { Exchange } from '../../asking/exchange.ts';
import { readRetryAfter } from '../../asking/retry-after.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/** A visitor who has to wait is shown how long (Errors: 429). Nobody is asked until they say so. */
export const tooManyRequests: RuleOf<Exchange> = {
  id: 'too-many-requests',
  demands: 'An answer 429 says with Retry-After how long to wait, in seconds or as a date.',
  contract: 'Wire contract, errors',
  judge({ where, answer, inBrowser }) {
    if (answer?.status !== 429) return undefined;
    if (readRetryAfter(answer.headers.get('retry-after')) !== undefined) {
      return passed(where, 'It says how long to wait.');
    }
    return failed(
      where,
      answer.headers.has('retry-after')
        ? 'Its Retry-After is neither whole seconds nor a date.'
        : `It says 429, and has no Retry-After${inBrowser ? ' that a page may read' : ''}.`,
      'Send Retry-After with whole seconds, such as 30.',
    );
  },
};
