import type { ListedGroup } from '../listed-group.ts';
import type { FeedGroup } from './row.ts';

/**
 * The groups of all feeds, in their order. Each gets its key, unique in the directory and the same
 * on every load of the same feeds, where a feed that failed keeps its place as an empty one.
 */
export function listedGroups(
  feeds: readonly { readonly groups: readonly FeedGroup[] }[],
): ListedGroup[] {
  const keyOf = keyMaker();
  return feeds.flatMap(({ groups }, feed) =>
    groups.map((group) => {
      const { series } = group;
      return {
        ...group,
        key: keyOf(`${feed}:${group.id}`),
        ...(series !== undefined && { series: `${feed}:${series}` }),
      };
    }),
  );
}

/** Makes keys of ids. An id that comes again gets a number, so that both groups are kept. */
function keyMaker(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    let key = id;
    for (let count = used.get(id) ?? 0; used.has(key); key = `${id}#${count}`)
      used.set(id, ++count);
    used.set(key, 1);
    return key;
  };
}
