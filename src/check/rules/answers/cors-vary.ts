import type { Exchange } from '../../asking/exchange.ts';
import { isOk } from '../../asking/exchange.ts';
import { hasWord } from '../../header-words.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, passed } from '../../rule.ts';

/**
 * What may be kept and names one origin must not be given to a page of another out of a cache: it
 * could not read it (Cross-origin; RFC 9111, section 4.1).
 */
export const corsVary: RuleOf<Exchange> = {
  id: 'cors-vary',
  demands: 'What may be kept and allows one origin says Vary: Origin.',
  contract: 'Wire contract, cross-origin',
  judge({ where, purpose, answer, inBrowser }) {
    if (inBrowser || !isOk(answer) || (purpose !== 'read' && purpose !== 'feed')) return undefined;
    const { headers } = answer;
    const allowed = headers.get('access-control-allow-origin');
    if (allowed === null || allowed === '*') return undefined;
    if (/no-store/i.test(headers.get('cache-control') ?? '')) return undefined;
    return hasWord(headers.get('vary'), 'origin')
      ? passed(where, 'It says so.')
      : advice(
          where,
          'It allows one origin and does not say that it differs by origin.',
          'Send Vary: Origin, also where no Origin was sent.',
        );
  },
};
