import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, notChecked, passed } from '../../rule.ts';

/**
 * The widgets send no cookies (Fetch: `credentials: 'omit'`). Browsers refuse the one together with
 * the other, and what was meant by it would let every page act for whoever is signed in.
 */
export const corsCredentials: RuleOf<Exchange> = {
  id: 'cors-credentials',
  demands: 'No answer has Access-Control-Allow-Credentials together with an origin of *.',
  contract: 'Wire contract, cross-origin',
  judge({ where, answer, inBrowser }) {
    if (!answer) return undefined;
    if (inBrowser) return notChecked(where, 'A browser does not show this header to a page.');
    const { headers } = answer;
    return headers.get('access-control-allow-credentials') === 'true' &&
      headers.get('access-control-allow-origin') === '*'
      ? failed(
          where,
          'It allows credentials to every origin.',
          'Leave Access-Control-Allow-Credentials out: the widgets send no cookies.',
        )
      : passed(where, 'It does not.');
  },
};
