import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** A total that does not agree means that a page, or a group, is lost on the way (`total`). */
export const groupsTotal: RuleOf<ListingSeen> = {
  id: 'groups-total',
  demands: '`total`, where it is there, is the number of groups on all pages.',
  contract: 'Wire contract, GET {api}/groups',
  judge({ where, totals, faults: { count }, end }) {
    if (totals.length === 0 || end !== 'complete') return undefined;
    const wrong = totals.find((total) => total !== count);
    return wrong === undefined
      ? passed(where, `It says ${count}, and so many came.`)
      : failed(
          where,
          `It says ${wrong}, and ${count} came.`,
          'Count all groups of all pages, and no others; or leave `total` out.',
        );
  },
};
