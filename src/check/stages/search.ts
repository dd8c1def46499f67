import { endpoint } from '../../client/endpoint.ts';
import { isRow } from '../../groups/feeds/row.ts';
import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import { SEARCH_RULES } from '../rules/search/index.ts';
import type { Offered, Round } from './round.ts';
import { offeredBy } from './round.ts';

/** A search of the whole list, one group at a time, and two that no server may take. */
export interface SearchSeen {
  readonly where: string;
  readonly first: Exchange;
  /** The page behind the first, where it names one. */
  readonly second?: Exchange;
  /** What is not JSON. */
  readonly malformed: Exchange;
  /** A `limit` of 0. */
  readonly invalid: Exchange;
}

const WHERE = 'POST /groups/search';

/** `POST {api}/groups/search`: it writes nothing, and asks for no filter. */
export async function checkSearch({ asker, api, findings }: Round): Promise<Offered> {
  const search = (body: string): Promise<Exchange> =>
    asker.ask({
      where: WHERE,
      purpose: 'search',
      method: 'POST',
      url: endpoint(api, 'groups/search'),
      headers: { 'content-type': 'application/json' },
      body,
    });
  const first = await search(JSON.stringify({ limit: 1 }));
  const offered = offeredBy(first);
  // Why there is no answer is told already.
  if (offered === 'no' || !first.answer) return offered;
  const { json } = first.answer;
  const next = isOk(first.answer) && isRow(json) ? json['next'] : undefined;
  const second =
    typeof next === 'string' ? await search(JSON.stringify({ limit: 1, cursor: next })) : undefined;
  findings.judge(SEARCH_RULES, {
    where: WHERE,
    first,
    ...(second && { second }),
    malformed: await search('{"limit": 1'),
    invalid: await search(JSON.stringify({ limit: 0 })),
  });
  return offered;
}
