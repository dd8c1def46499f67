import { AboutFound, Facet } from '../contract/groups-search.ts';
import type { GroupsFound, GroupsSearch } from '../contract/groups-search.ts';
import { readOpen } from '../contract/open.ts';
import { nativeReader } from '../groups/feeds/native.ts';
import type { FeedGroup } from '../groups/feeds/open-feed.ts';
import { isRow } from '../groups/feeds/row.ts';
import { ClientError } from './client-error.ts';
import { endpoint } from './endpoint.ts';
import { fetchJson } from './http.ts';
import { jsonText } from './json-text.ts';

/** One page of what an API found. */
export interface GroupsPage extends Omit<GroupsFound, 'groups'> {
  /** Those that could be read. */
  readonly groups: readonly FeedGroup[];
}

/**
 * `POST {api}/groups/search`. A group or a facet that cannot be read costs the others nothing.
 *
 * @param language a BCP 47 tag, for words that have other names in other languages
 * @throws {ClientError}
 */
export async function searchGroups(
  api: string,
  search: GroupsSearch,
  language: string,
  signal: AbortSignal,
): Promise<GroupsPage> {
  const { json } = await fetchJson(endpoint(api, 'groups/search'), signal, {
    body: jsonText(search),
    headers: { 'content-type': 'application/json', 'accept-language': language },
  });
  const about = readOpen(AboutFound, json).value;
  if (!about || !isRow(json) || !Array.isArray(json['groups'])) throw new ClientError('contract');
  const read = nativeReader(undefined);
  return {
    ...about,
    groups: json['groups'].flatMap((row) => read(row).group ?? []),
    facets: isRow(json['facets']) ? facetsOf(json['facets']) : {},
  };
}

const facetsOf = (facets: Readonly<Record<string, unknown>>): GroupsFound['facets'] =>
  Object.fromEntries(
    Object.entries(facets).map(([filter, facet]) => [filter, readOpen(Facet, facet).value ?? []]),
  );
