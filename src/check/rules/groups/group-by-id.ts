import { readOpen } from '../../../contract/open.ts';
import type { Group } from '../../../contract/group.ts';
import { WireGroup } from '../../../contract/group.ts';
import type { Exchange } from '../../asking/exchange.ts';
import { isOk } from '../../asking/exchange.ts';
import { listed, shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import { insteadOf } from '../said.ts';

/** One group as the list has it, and what its own address says. */
export interface GroupTwice {
  readonly id: string;
  readonly row: unknown;
  readonly alone: Exchange;
}

/** A link to one group must lead to what the list says (`GET /groups/{id}`). */
export const groupById: RuleOf<GroupTwice> = {
  id: 'group-by-id',
  demands: '`GET /groups/{id}` answers the group itself, and says what the list says.',
  contract: 'Wire contract, GET {api}/groups/{id}',
  judge({ id, row, alone }) {
    const { where, answer } = alone;
    const name = shown(id);
    if (!isOk(answer)) {
      return failed(
        where,
        `For ${name}: ${insteadOf(alone)}`,
        'Answer 200 and the group, for every id of the list.',
      );
    }
    // Both as they are read: what the contract does not know may be anything.
    const [group, listing] = [answer.json, row].map((each) => readOpen(WireGroup, each).value);
    if (!group) {
      return failed(
        where,
        `For ${name} it is not a group.`,
        'Answer the group itself, not within another object.',
      );
    }
    const differing = listing ? differences(listing, group) : [];
    return differing.length === 0
      ? passed(where, `${name} is the same alone as in the list.`)
      : failed(
          where,
          `${name} says something else alone than in the list: ${listed(differing)}.`,
          'Make both from the same record.',
        );
  },
};

/** The names of the parts of the list's group that the other has not, or has otherwise. */
const differences = (listing: Group, alone: Group): string[] =>
  Object.entries(listing).flatMap(([key, value]) =>
    JSON.stringify(value) === JSON.stringify(alone[key as keyof Group]) ? [] : key,
  );
