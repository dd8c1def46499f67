import { isOk } from '../../asking/exchange.ts';
import { counted, listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, failed, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';
import { insteadOf } from '../said.ts';

/** Without a list in a known format the finder has nothing to show (`GET /groups`). */
export const groupsList: RuleOf<ListingSeen> = {
  id: 'groups-list',
  demands:
    'The list of groups answers `{groups, next?, total?, updatedAt?}`; a feed is in one of the formats that the finder reads.',
  contract: 'Wire contract, GET {api}/groups',
  judge({ where, first, ofApi, format, envelope, faults, pages, end }) {
    if (!first.answer) return undefined;
    if (!isOk(first.answer)) {
      return failed(where, insteadOf(first), 'Answer 200 and the groups.');
    }
    if (!format || (ofApi && format !== 'native')) {
      return failed(
        where,
        format
          ? `It is a list in the format ${format}.`
          : 'It is in no format that the finder reads.',
        ofApi
          ? 'Answer {"groups": […]}. A feed in another format is for `src`, not for `api`.'
          : 'Give a Meeting Guide feed, a BMLT feed, or the contract’s own {"groups": […]}.',
      );
    }
    if (end === 'broken') {
      return failed(
        where,
        `Page ${pages} has no groups that can be read.`,
        'Answer every page that `next` names.',
      );
    }
    if (envelope.length > 0) {
      return failed(
        where,
        `Beside the groups, ${listed([...envelope])} ${envelope.length === 1 ? 'is' : 'are'} not as the contract says.`,
        '`next` is an address, `total` a whole number, `updatedAt` a time as RFC 3339 writes it.',
      );
    }
    if (faults.count === 0) {
      return advice(where, 'The list is empty.', 'Add groups, or take the finder off the page.');
    }
    return passed(
      where,
      `${counted(faults.count, 'group')} on ${counted(pages, 'page')}, format ${format}.`,
    );
  },
};
