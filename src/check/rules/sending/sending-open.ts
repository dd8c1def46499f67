import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, notChecked, passed } from '../../rule.ts';
import { insteadOf } from '../said.ts';

/** A visitor has no account and no second chance: whoever is on the center's pages may send. */
export const sendingOpen: RuleOf<Exchange> = {
  id: 'sending-open',
  demands: 'What visitors send is looked at without a login, from the center’s own pages.',
  contract: 'Wire contract, POST {api}/peer-requests and POST {api}/stories',
  judge(exchange) {
    const { where, answer, silence, inBrowser, origin } = exchange;
    const status = answer?.status;
    if (silence?.kind === 'unreadable-here' || (inBrowser && status === 403)) {
      return notChecked(
        where,
        'This page may not send here, which is right where it is not one of the center’s own.',
        'Check it with the command: alongside-widgets check … --origin https://www.example.org',
      );
    }
    if (silence) return undefined;
    if (status === 429) {
      return notChecked(
        where,
        'It was busy (429) for longer than the check waits.',
        'Try again later.',
      );
    }
    if (status === 401 || status === 403) {
      return failed(
        where,
        `It answered with status ${status}${origin === undefined ? '' : ' to a page of this origin'}.`,
        status === 401
          ? 'Take it without a login: a visitor has none.'
          : 'Let the origin of your pages send, and whoever names no origin.',
      );
    }
    if (status === undefined || status === 0 || status >= 500 || (status >= 300 && status < 400)) {
      return failed(where, insteadOf(exchange), 'Answer what is sent, and what is wrong with it.');
    }
    return passed(where, 'It looks at what is sent.');
  },
};
