import type { ListedGroup } from '../listed-group.ts';
import { likeness, signsOf } from './likeness.ts';
import type { FeedGroup } from './row.ts';

/**
 * One directory of several feeds, in their order. Each group gets its key, unique in the directory
 * and the same on every load of the same feeds, where a feed that failed keeps its place as an
 * empty one.
 *
 * A group that an earlier feed lists at the same place and times is left out: the first feed wins.
 * Groups of one feed are never taken for one another, for their feed knows them best.
 */
export function mergeFeeds(
  feeds: readonly { readonly groups: readonly FeedGroup[] }[],
): ListedGroup[] {
  const isShared = sharedNames(feeds);
  const keyOf = keyMaker();
  const met = new Set<string>();
  return feeds.flatMap(({ groups }, feed) => {
    const signs: string[] = [];
    const listed: ListedGroup[] = [];
    for (const group of groups) {
      if (isShared(group)) {
        const ways = signsOf(group);
        if (ways.length > 0 && ways.every((way) => way.some((sign) => met.has(sign)))) continue;
        // A group that rests must not hide one that another feed knows to meet.
        if (group.status !== 'paused') signs.push(...ways.flat());
      }
      const { series } = group;
      listed.push({
        ...group,
        key: keyOf(`${feed}:${group.id}`),
        ...(series !== undefined && { series: `${feed}:${series}` }),
      });
    }
    for (const sign of signs) met.add(sign);
    return listed;
  });
}

/** Finds the groups whose name more than one feed has: only those need a closer look. */
function sharedNames(
  feeds: readonly { readonly groups: readonly FeedGroup[] }[],
): (group: FeedGroup) => boolean {
  if (feeds.filter(({ groups }) => groups.length > 0).length < 2) return () => false;
  const feedOf = new Map<string, number>();
  const shared = new Set<string>();
  feeds.forEach(({ groups }, feed) => {
    for (const { name } of groups) {
      const like = likeness(name);
      const first = feedOf.get(like);
      if (first === undefined) feedOf.set(like, feed);
      else if (first !== feed) shared.add(like);
    }
  });
  return ({ name }) => shared.has(likeness(name));
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
