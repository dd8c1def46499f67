import { fieldErrors } from '../../../contract/field-errors.ts';
import { WireGroup } from '../../../contract/group.ts';
import { GroupsFound } from '../../../contract/groups-search.ts';
import { pathOf } from '../../../contract/pointer.ts';
import { isRow } from '../../../groups/feeds/row.ts';
import type { Exchange } from '../../asking/exchange.ts';
import { isOk } from '../../asking/exchange.ts';
import { placeName, readRecords } from '../../record-faults.ts';
import { listed, shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { SearchSeen } from '../../stages/search.ts';
import { insteadOf } from '../said.ts';

/** The finder shows the groups, the total and the filters out of it (`POST /groups/search`). */
export const searchAnswer: RuleOf<SearchSeen> = {
  id: 'search-answer',
  demands:
    'A search answers `{groups, total, facets, next?}` with whole groups, and no more than `limit`.',
  contract: 'Wire contract, POST {api}/groups/search',
  judge({ where, first, second }) {
    const faults = [first, second].flatMap((exchange) => (exchange ? pageFaults(exchange) : []));
    return faults.length === 0
      ? passed(where, 'It is as the contract says.')
      : failed(where, listed([...new Set(faults)]), 'Answer as the table of the contract says.');
  },
};

/** What is wrong, each as a sentence. */
function pageFaults(exchange: Exchange): string[] {
  const { answer } = exchange;
  if (!isOk(answer)) return [insteadOf(exchange)];
  const { json } = answer;
  if (!isRow(json) || !Array.isArray(json['groups'])) return ['It has no list of groups.'];
  const { facets, total, next } = GroupsFound.shape;
  const bad = Object.entries({ facets, total, next }).flatMap(([key, schema]) =>
    fieldErrors(schema, json[key]).map(({ pointer }) => shown([key, ...pathOf(pointer)].join('.'))),
  );
  const groups: readonly unknown[] = json['groups'];
  const { skipped, dropped } = readRecords(WireGroup, groups);
  const lost = [...skipped, ...dropped];
  return [
    ...(bad.length > 0 ? [`These parts are not as the contract says: ${listed(bad)}.`] : []),
    ...(lost.length > 0 ? [`These parts of groups are lost: ${listed(lost.map(placeName))}.`] : []),
    ...(groups.length > 1 ? [`To a limit of 1 it answers ${groups.length} groups.`] : []),
  ];
}
