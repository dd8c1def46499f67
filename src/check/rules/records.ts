import type { RecordFaults } from '../record-faults.ts';
import { placeName } from '../record-faults.ts';
import { counted, listed, shown } from '../shown.ts';
import type { Rule, RuleOf } from '../rule.ts';
import { advice, failed, passed } from '../rule.ts';

/** Records of a list that is given in one piece: stories, peers. */
export interface RecordsSeen {
  readonly where: string;
  readonly faults: RecordFaults;
}

/** A rule by which every record can be read, and is there once. */
export const readRule = (
  rule: Rule,
  one: string,
  more: string,
  fix: string,
): RuleOf<RecordsSeen> => ({
  ...rule,
  judge({ where, faults: { count, skipped, ids } }) {
    if (count === 0) return undefined;
    const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    if (skipped.length > 0) {
      return failed(
        where,
        `${counted(skipped.length, one, more)} of ${count} cannot be read: ${listed(skipped.map(placeName))}.`,
        fix,
      );
    }
    return twice.length > 0
      ? failed(
          where,
          `There is more than one with the same id: ${listed(twice.map(shown))}.`,
          'Give each an id of its own: only the first is shown.',
        )
      : passed(where, `${counted(count, one, more)} can be read.`);
  },
});

/** A rule by which no optional part is dropped or cut. */
export const partsRule = (rule: Rule): RuleOf<RecordsSeen> => ({
  ...rule,
  judge({ where, faults: { count, dropped, words, nulls } }) {
    if (count === 0) return undefined;
    if (dropped.length > 0) {
      return failed(
        where,
        `${counted(dropped.length, 'part')} ${dropped.length === 1 ? 'is' : 'are'} dropped or cut: ${listed(dropped.map(placeName))}.`,
        'Write each as the table of the contract says, or leave it out.',
      );
    }
    const odd = [...words, ...nulls];
    return odd.length > 0
      ? advice(
          where,
          `${counted(odd.length, 'part')} ${odd.length === 1 ? 'is' : 'are'} null or a word that the contract does not know: ${listed(odd.map(placeName))}.`,
          'Leave it out, or use the contract’s own word.',
        )
      : passed(where, 'No part is dropped.');
  },
});
