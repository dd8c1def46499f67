import { counted, listed, shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/** What was sent, and what of it is still there. */
export interface Stays {
  readonly where: string;
  readonly takenBack: number;
  /** References. */
  readonly stays: readonly string[];
  /** How many may be there that have no reference that could be read. */
  readonly withoutReference: number;
}

/** A team must not find a test in its inbox and wonder. */
export const leftBehind: RuleOf<Stays> = {
  id: 'left-behind',
  demands: 'Nothing that the check sent stays on the server.',
  contract: 'Wire contract, DELETE {api}/peer-requests/{reference}',
  judge({ where, stays, withoutReference, takenBack }) {
    if (stays.length + withoutReference > 0) {
      return failed(
        where,
        [
          stays.length > 0 &&
            `${counted(stays.length, 'test')} could not be taken back: reference ${listed(stays.map(shown))}.`,
          withoutReference > 0 &&
            `${counted(withoutReference, 'test')} may be stored without a reference that could be read.`,
        ]
          .filter(Boolean)
          .join(' '),
        'Ask your team to remove what is named "TEST contract check".',
      );
    }
    return takenBack === 0 ? undefined : passed(where, 'All tests are taken back.');
  },
};
