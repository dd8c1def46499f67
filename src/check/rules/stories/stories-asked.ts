import { counted, listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { StoriesSeen } from '../../stages/stories.ts';

/** A carousel of advice must not show stories, nor wait for hundreds (`?kind=&limit=`). */
export const storiesAsked: RuleOf<StoriesSeen> = {
  id: 'stories-asked',
  demands: '`kind` and `limit` are kept to.',
  contract: 'Wire contract, GET {api}/stories',
  judge({ where, kind, limit, otherKind, faults: { count } }) {
    if (otherKind.length > 0) {
      return failed(
        where,
        `${counted(otherKind.length, 'answer')} of ${count} ${otherKind.length === 1 ? 'is' : 'are'} not of the kind ${kind}: ${listed(otherKind)}.`,
        'Answer only what `kind` asks for. A story without `kind` is a story.',
      );
    }
    return count > limit
      ? failed(where, `To a limit of ${limit} it answers ${count}.`, 'Answer no more than `limit`.')
      : passed(where, 'Both are kept to.');
  },
};
