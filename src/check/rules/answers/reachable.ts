import type { Exchange } from '../../asking/exchange.ts';
import { LIMITS } from '../../asking/limits.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/** Without an answer in time there is nothing to show (Errors: network; 15 s as in the widgets). */
export const reachable: RuleOf<Exchange> = {
  id: 'reachable',
  demands: `Every address answers, and begins to within ${LIMITS.firstByte / 1000} seconds.`,
  contract: 'Wire contract, errors',
  judge({ where, silence }) {
    switch (silence?.kind) {
      case undefined:
        return passed(where, 'An answer came.');
      case 'offline':
        return failed(
          where,
          `No answer came: ${silence.reason}.`,
          'See that the server runs, and that the address and its certificate are right.',
        );
      case 'timeout':
        return failed(
          where,
          `No answer came within ${silence.seconds} seconds.`,
          'Make it answer sooner: a widget gives up after 15 seconds.',
        );
      case 'unreadable-here':
        return passed(where, 'There is an answer, which this page may not read.');
    }
  },
};
