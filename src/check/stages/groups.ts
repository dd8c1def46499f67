import { endpoint } from '../../client/endpoint.ts';
import { openFeed } from '../../groups/feeds/open-feed.ts';
import { isOk } from '../asking/exchange.ts';
import { newUuid } from '../asking/uuid.ts';
import { caching } from '../rules/caching.ts';
import { groupById } from '../rules/groups/group-by-id.ts';
import { groupUnknown } from '../rules/groups/group-unknown.ts';
import { groupsStable } from '../rules/groups/groups-stable.ts';
import { LISTING_RULES } from '../rules/groups/index.ts';
import { askAgain } from './ask-again.ts';
import type { ListingSeen } from './listing.ts';
import { walkListing } from './listing.ts';
import type { Offered, Round } from './round.ts';
import { offeredBy } from './round.ts';

/** `GET {api}/groups`, and `GET {api}/groups/{id}` for one that there is and one that there is not. */
export async function checkGroups(
  round: Round,
  said: readonly string[] | undefined,
): Promise<Offered> {
  const { api, asker, findings } = round;
  const list = { where: 'GET /groups', url: endpoint(api, 'groups'), ofApi: true };
  const seen = await walkListing(asker, list, round.now);
  const offered = offeredBy(seen.first);
  // A center may use nothing but the request form.
  if (offered === 'no' && said && !said.includes('groups')) return offered;
  await judgeListing(round, seen);
  const { example } = seen;
  if (example) {
    const alone = await asker.ask({
      where: 'GET /groups/{id}',
      purpose: 'read',
      url: endpoint(api, `groups/${encodeURIComponent(example.id)}`),
    });
    findings.judge([groupById], { ...example, alone });
  }
  if (offered === 'yes') {
    const unknown = await asker.ask({
      where: 'GET /groups/{id}',
      purpose: 'read',
      url: endpoint(api, `groups/contract-check-${newUuid()}`),
    });
    findings.judge([groupUnknown], unknown);
  }
  return offered;
}

/** A feed at an address of its own, in any format. */
export async function checkFeed(round: Omit<Round, 'api'>, url: string): Promise<void> {
  const list = { where: 'GET feed', url, ofApi: false };
  await judgeListing(round, await walkListing(round.asker, list, round.now));
}

async function judgeListing(
  { asker, findings }: Omit<Round, 'api'>,
  seen: ListingSeen,
): Promise<void> {
  findings.judge(LISTING_RULES, seen);
  const { where, first } = seen;
  const { purpose, url } = first;
  if (!isOk(first.answer) || !seen.format) return;
  const second = await asker.ask({ where, purpose, url });
  if (isOk(second.answer)) {
    const ids = await Promise.all([first, second].map(({ answer }) => idsIn(answer?.json)));
    findings.judge([groupsStable], { where, first: ids[0] ?? [], second: ids[1] ?? [] });
  }
  findings.judge([caching], await askAgain(asker, first, purpose));
}

async function idsIn(json: unknown): Promise<string[]> {
  try {
    const { rows, read } = await openFeed(json);
    return rows.flatMap((row, index) => read(row, index).group?.id ?? []);
  } catch {
    return [];
  }
}
