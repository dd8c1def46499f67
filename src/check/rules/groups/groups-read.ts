import { placeName } from '../../record-faults.ts';
import { counted, listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** A record without what it must have is skipped, and nobody finds that group (On read). */
export const groupsRead: RuleOf<ListingSeen> = {
  id: 'groups-read',
  demands: 'Every group can be read: it has an id and a name.',
  contract: 'Wire contract, on read; Group',
  judge({ where, faults: { count, skipped }, format }) {
    if (!format || count === 0) return undefined;
    return skipped.length === 0
      ? passed(where, `${counted(count, 'group')} can be read.`)
      : failed(
          where,
          `${counted(skipped.length, 'group')} of ${count} ${skipped.length === 1 ? 'is' : 'are'} not listed: ${listed(skipped.map(placeName))}.`,
          'Give each an id and a name, both texts of at most 255 characters.',
        );
  },
};
