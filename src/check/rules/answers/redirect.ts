import type { Exchange } from '../../asking/exchange.ts';
import { shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, failed, passed } from '../../rule.ts';

/**
 * What a visitor sends is not sent on to another address: the widget takes a redirect for a mistake
 * of whoever set the address (Fetch: `redirect: 'manual'`). What is read may be redirected, but a
 * page's `connect-src` names one origin, and every hop takes time.
 */
export const redirect: RuleOf<Exchange> = {
  id: 'redirect',
  demands: 'No address redirects: what is sent never, and what is read only on the same origin.',
  contract: 'Wire contract, headers and fetch',
  judge({ where, url, answer }) {
    if (!answer) return undefined;
    if (answer.status === 0 || (answer.status >= 300 && answer.status < 400 && !isKept(answer))) {
      return failed(
        where,
        'It redirects what is sent to it.',
        'Give the address that it redirects to as the API, or let it answer itself. Often it is https for http, or a slash at the end.',
      );
    }
    if (!answer.redirected) return passed(where, 'It answers itself.');
    const { origin, pathname } = new URL(answer.url);
    return origin === new URL(url).origin
      ? advice(
          where,
          `It redirects to ${shown(pathname)}, which takes time at every visit.`,
          'Give the widgets the address that it redirects to.',
        )
      : failed(
          where,
          `It redirects to another origin, ${shown(origin)}.`,
          'Give the widgets the address that it redirects to: a page that allows one origin blocks the other.',
        );
  },
};

/** 304 says that what was kept is still good, and goes nowhere. */
const isKept = ({ status }: { readonly status: number }): boolean => status === 304;
