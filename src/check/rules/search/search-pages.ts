import { isRow } from '../../../groups/feeds/row.ts';
import type { Exchange } from '../../asking/exchange.ts';
import { isOk } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { SearchSeen } from '../../stages/search.ts';

/** A visitor who asks for more must get what comes next, and not the same again (`cursor`). */
export const searchPages: RuleOf<SearchSeen> = {
  id: 'search-pages',
  demands:
    '`next` of a search is the `cursor` of the next page, and there is one as long as there are more.',
  contract: 'Wire contract, POST {api}/groups/search',
  judge({ where, first, second }) {
    const one = pageOf(first);
    if (!one) return undefined;
    if (!second) {
      return one.total > one.ids.length
        ? failed(
            where,
            `It says a total of ${one.total}, and the first page names no \`next\`.`,
            'Name a `next` as long as there are more groups.',
          )
        : passed(where, 'There is one page.');
    }
    const two = pageOf(second);
    if (!two)
      return failed(
        where,
        'Its `next`, sent as `cursor`, gives no page.',
        'Take what you gave as `next`.',
      );
    if (two.ids.length === 0 || two.ids.some((id) => one.ids.includes(id))) {
      return failed(
        where,
        'The next page has no other group than the first.',
        'Begin the next page behind the last group of the one before.',
      );
    }
    return two.total === one.total
      ? passed(where, 'The next page has other groups, and the same total.')
      : failed(
          where,
          'The next page says another total than the first.',
          '`total` counts all groups that match, on every page.',
        );
  },
};

function pageOf({
  answer,
}: Exchange): { readonly ids: unknown[]; readonly total: number } | undefined {
  const json = answer?.json;
  if (!isOk(answer) || !isRow(json)) return undefined;
  const { groups, total } = json;
  if (!Array.isArray(groups) || typeof total !== 'number') return undefined;
  return { ids: groups.map((group: unknown) => isRow(group) && group['id']), total };
}
