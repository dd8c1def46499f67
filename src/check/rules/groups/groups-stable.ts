import { counted, listed, shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/** The ids of one page, read twice. */
export interface ReadTwice {
  readonly where: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** A reload must find the same group again, also the one that a visitor has open (opaque, stable). */
export const groupsStable: RuleOf<ReadTwice> = {
  id: 'groups-stable',
  demands: 'Groups have the same ids whenever they are read.',
  contract: 'Wire contract, version 1; Group',
  judge({ where, first, second }) {
    const again = new Set(second);
    const lost = first.filter((id) => !again.has(id));
    return lost.length === 0
      ? passed(where, 'Read twice, the ids are the same.')
      : failed(
          where,
          `Read twice, ${counted(lost.length, 'id')} of ${first.length} did not come again: ${listed(lost.map(shown))}.`,
          'Keep the id of a group in the database: do not make it anew for each answer.',
        );
  },
};
