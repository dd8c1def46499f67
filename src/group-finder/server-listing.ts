import { capabilitiesOf } from '../client/service.ts';
import { within } from '../client/time-limit.ts';
import { choiceCount } from '../groups/choices.ts';
import type { GroupRequest } from '../groups/outlook.ts';
import type { Listing } from './listing.ts';
import type { ServerGroups, ServerSetting } from './server-groups.ts';

/** Milliseconds for the first answer: by then the whole list is here, and a visitor waits for it. */
const PATIENCE = 6000;

/** What an API that can search is asked, and by whom. */
export interface SearchSetting extends Omit<ServerSetting, 'api'> {
  readonly request: () => GroupRequest;
}

/**
 * A list that stays with the center's API, where that offers to search it.
 *
 * @param api absolute base URL
 * @param now milliseconds since 1970
 * @param before the list that this one takes the place of
 * @returns nothing where it does not offer that, or cannot do it: then its whole list will do
 */
export async function serverListing(
  api: string,
  { request, ...setting }: SearchSetting,
  now: number,
  signal: AbortSignal,
  before?: ServerGroups,
): Promise<Listing | undefined> {
  if (!(await capabilitiesOf(api, signal)).includes('groups-search')) return undefined;
  try {
    const module = await import('./server-groups.ts');
    const server = new module.ServerGroups({ ...setting, api });
    await within(PATIENCE, signal, (first) => server.open(request(), first.signal, before));
    const { groupCount } = server.found;
    const { query, choices } = request();
    return {
      server,
      count: groupCount,
      // Where something is asked, there may be groups that are not found.
      isEmpty: groupCount + choiceCount(choices) === 0 && !query.trim(),
      rejected: 0,
      dropped: [],
      failures: [],
      loadedAt: now,
    };
  } catch {
    return undefined;
  }
}
