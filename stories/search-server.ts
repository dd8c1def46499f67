import type { WireGroup } from '../src/contract/group.ts';
import { SEARCHABLE, searchApi } from '../test/fixtures/search-api.ts';
import { on } from './servers.ts';

/**
 * Puts an API up that offers to search its groups. Returns its address.
 *
 * @param instant RFC 3339: what time it is there
 * @param refuses whether it has no answer to a search
 */
export function searching(
  name: string,
  groups: readonly WireGroup[],
  instant: string,
  refuses: (search: { readonly q?: string }) => boolean = () => false,
): string {
  const search = searchApi(groups, instant);
  on(`${name}/groups/search`, async (request) => {
    const body = (await request.json()) as { q?: string };
    return refuses(body) ? new Response(null, { status: 400 }) : Response.json(await search(body));
  });
  return on(`${name}/`, () => Response.json(SEARCHABLE)).replace(/\/$/, '');
}
