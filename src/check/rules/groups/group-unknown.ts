import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import { insteadOf } from '../said.ts';

/** A link to a group that is gone must say so, and not lead to something else (Errors). */
export const groupUnknown: RuleOf<Exchange> = {
  id: 'group-unknown',
  demands: '`GET /groups/{id}` with an id that there is not answers 404.',
  contract: 'Wire contract, GET {api}/groups/{id}; errors',
  judge: (exchange) =>
    exchange.answer?.status === 404 || exchange.answer?.status === 410
      ? passed(exchange.where, 'An unknown id is answered with 404.')
      : failed(
          exchange.where,
          `An id that there is not: ${insteadOf(exchange)}`,
          'Answer 404 with application/problem+json.',
        ),
};
