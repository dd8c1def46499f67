import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { SearchSeen } from '../../stages/search.ts';
import { insteadOf } from '../said.ts';

/** What cannot be understood must not be answered as if nothing had been asked (Errors: 400, 422). */
export const searchRefusal: RuleOf<SearchSeen> = {
  id: 'search-refusal',
  demands: 'A search that is not JSON, or whose `limit` is 0, is refused with 400 or 422.',
  contract: 'Wire contract, errors',
  judge({ malformed, invalid }) {
    const verdicts = (
      [
        [malformed, 'What is not JSON'],
        [invalid, 'A limit of 0'],
      ] as const
    ).flatMap(([exchange, what]) =>
      [400, 422].includes(exchange.answer?.status ?? 0)
        ? []
        : failed(
            exchange.where,
            `${what}: ${insteadOf(exchange)}`,
            'Check what is sent, and refuse it with 400 or 422 and application/problem+json.',
          ),
    );
    return verdicts.length > 0 ? verdicts : passed(malformed.where, 'It refuses both.');
  },
};
