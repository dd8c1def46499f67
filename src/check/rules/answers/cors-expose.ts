import type { Exchange } from '../../asking/exchange.ts';
import { hasWord } from '../../header-words.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, notChecked, passed } from '../../rule.ts';

/**
 * Without it a browser hides `Retry-After`, and a visitor who is to wait is not told how long
 * (Cross-origin, on errors too).
 */
export const corsExpose: RuleOf<Exchange> = {
  id: 'cors-expose',
  demands: 'Errors, and answers to what is sent, have Access-Control-Expose-Headers: Retry-After.',
  contract: 'Wire contract, cross-origin',
  judge({ where, purpose, answer, inBrowser }) {
    const sent = purpose === 'write' || purpose === 'search';
    const error = purpose === 'read' && (answer?.status ?? 0) >= 400;
    if (!answer || !(sent || error) || answer.status < 200) return undefined;
    if (inBrowser) return notChecked(where, 'A browser does not show this header to a page.');
    const { headers } = answer;
    // Without leave to read it at all there is another finding.
    if (!headers.has('access-control-allow-origin')) return undefined;
    return hasWord(headers.get('access-control-expose-headers'), 'retry-after')
      ? passed(where, 'It shows Retry-After.')
      : failed(
          where,
          'It does not let a page read Retry-After.',
          'Send Access-Control-Expose-Headers: Retry-After beside Access-Control-Allow-Origin.',
        );
  },
};
