import { placeName } from '../../record-faults.ts';
import { counted, listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, failed, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** A bad optional part is dropped or cut and the group kept: a visitor does not see it (On read). */
export const groupsParts: RuleOf<ListingSeen> = {
  id: 'groups-parts',
  demands: 'No part of a group is dropped or cut; in a format of others, this is advice.',
  contract: 'Wire contract, on read; Group; Session',
  judge({ where, faults: { count, dropped, nulls }, format }) {
    if (!format || count === 0) return undefined;
    if (dropped.length > 0) {
      return (format === 'native' ? failed : advice)(
        where,
        `${counted(dropped.length, 'part')} ${dropped.length === 1 ? 'is' : 'are'} dropped or cut: ${listed(dropped.map(placeName))}.`,
        'Write each as the table of the contract says, or leave it out.',
      );
    }
    return nulls.length > 0
      ? advice(
          where,
          `${counted(nulls.length, 'part')} ${nulls.length === 1 ? 'is' : 'are'} null: ${listed(nulls.map(placeName))}.`,
          'Leave out what is not known. Stricter readers take null for a mistake.',
        )
      : passed(where, 'No part is dropped.');
  },
};
