import type { ListedGroup } from '../listed-group.ts';
import { likeness, signsOf } from './likeness.ts';
import { listedGroups } from './listed-groups.ts';
import type { FeedGroup } from './row.ts';

type Feeds = readonly { readonly groups: readonly FeedGroup[] }[];

/** One directory of several feeds, in their order, each group once. */
export const mergeFeeds = (feeds: Feeds): ListedGroup[] => listedGroups(withoutDoubles(feeds));

/**
 * Leaves out each group that an earlier feed lists at the same place and times: the first feed wins.
 * Groups of one feed are never taken for one another, for their feed knows them best.
 */
export function withoutDoubles(feeds: Feeds): Feeds {
  const isShared = sharedNames(feeds);
  const met = new Set<string>();
  return feeds.map(({ groups }) => {
    const signs: string[] = [];
    const kept = groups.filter((group) => {
      if (!isShared(group)) return true;
      const ways = signsOf(group);
      if (ways.length > 0 && ways.every((way) => way.some((sign) => met.has(sign)))) return false;
      // A group that rests must not hide one that another feed knows to meet.
      if (group.status !== 'paused') signs.push(...ways.flat());
      return true;
    });
    for (const sign of signs) met.add(sign);
    return { groups: kept };
  });
}

/** Finds the groups whose name more than one feed has: only those need a closer look. */
function sharedNames(feeds: Feeds): (group: FeedGroup) => boolean {
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
