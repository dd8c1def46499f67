import { placeName } from '../../record-faults.ts';
import { counted, listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** A word that the contract does not know is shown as it is, under "other", in no language (On read). */
export const groupsWords: RuleOf<ListingSeen> = {
  id: 'groups-words',
  demands:
    'Words of a closed list (kind, status, pathway, attendance, …) are those of the contract.',
  contract: 'Wire contract, on read; Group',
  judge({ where, faults: { words, count }, format }) {
    if (format !== 'native' || count === 0) return undefined;
    return words.length === 0
      ? passed(where, 'All are known.')
      : advice(
          where,
          `${counted(words.length, 'word')} ${words.length === 1 ? 'is' : 'are'} not in the contract: ${listed(words.map(placeName))}.`,
          'Use the contract’s own word, or put what is special into `formats` or `topics`.',
        );
  },
};
