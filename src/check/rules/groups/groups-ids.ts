import { counted, listed, shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** A link to a group, and a choice that is kept, go by its id (Wire contract: opaque, stable strings). */
export const groupsIds: RuleOf<ListingSeen> = {
  id: 'groups-ids',
  demands: 'No two groups of a list have the same id.',
  contract: 'Wire contract, version 1; Group',
  judge({ where, faults: { ids } }) {
    if (ids.length === 0) return undefined;
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const id of ids) (seen.has(id) ? twice : seen).add(id);
    return twice.size === 0
      ? passed(where, 'Every id is there once.')
      : failed(
          where,
          `${counted(twice.size, 'id')} ${twice.size === 1 ? 'belongs' : 'belong'} to more than one group: ${listed([...twice].map(shown))}.`,
          'Give each group an id of its own, and put its meeting times into `sessions`.',
        );
  },
};
