import { ClientError } from '../client/client-error.ts';
import { isListed } from '../groups/agenda-item.ts';
import { Directory } from '../groups/directory.ts';
import { listedGroups } from '../groups/feeds/listed-groups.ts';
import type { FeedGroup, FeedRows } from '../groups/feeds/open-feed.ts';
import { inTimeSlices } from '../widget/time-slices.ts';
import type { FeedSource } from './feed-sources.ts';
import type { ServerGroups } from './server-groups.ts';

/** What all sources together gave. */
export interface Listing {
  /** In the order of the sources. Paused groups are left out. Absent where the API is asked instead. */
  readonly directory?: Directory;
  /** The API that is asked for what matches. */
  readonly server?: ServerGroups;
  /** How many groups there are, or match where an API is asked. */
  readonly count: number;
  /** Whether there is nothing, whatever is asked. */
  readonly isEmpty: boolean;
  /** How many rows could not be used. */
  readonly rejected: number;
  /** Where something was dropped: ids and paths, never a value. */
  readonly dropped: readonly string[];
  readonly failures: readonly SourceFailure[];
  /** Milliseconds since 1970. */
  readonly loadedAt: number;
}

/** A source that gave nothing, or not all. */
export interface SourceFailure {
  readonly source: string;
  readonly error: Error;
}

interface ReadFeed {
  readonly groups: FeedGroup[];
  readonly dropped: string[];
  rejected: number;
  /** Why it ended before its last page. */
  error?: Error;
}

/**
 * Loads and reads all sources side by side, a slice of work at a time. A source that fails costs
 * the others nothing.
 *
 * @throws {ClientError} when every source failed, the first one's.
 */
export async function loadListing(
  sources: readonly FeedSource[],
  timeZone: string | undefined,
  now: number,
  signal: AbortSignal,
): Promise<Listing> {
  const results = await Promise.allSettled(
    sources.map((source) => readFeed(source, timeZone, signal)),
  );
  if (signal.aborted) throw new ClientError('aborted');
  const failures = results.flatMap((result, index) => {
    const error = result.status === 'rejected' ? (result.reason as Error) : result.value.error;
    return error === undefined ? [] : [{ source: sources[index]?.name ?? '', error }];
  });
  if (failures[0] && results.every(({ status }) => status === 'rejected')) throw failures[0].error;

  // A source that failed keeps its place, so that the keys of the others stay as they were.
  const feeds = results.map((result) => (result.status === 'fulfilled' ? result.value : NOTHING));

  const directory = new Directory();
  const groups = listedGroups(await eachOnce(feeds)).filter(isListed);
  await inTimeSlices(groups, (group) => directory.add(group), signal);
  return {
    directory,
    count: directory.groups.length,
    isEmpty: directory.groups.length === 0,
    rejected: feeds.reduce((sum, feed) => sum + feed.rejected, 0),
    dropped: feeds.flatMap((feed) => feed.dropped),
    failures,
    loadedAt: now,
  };
}

/** Who has one feed does not pay for comparing several; without the means, some show twice. */
async function eachOnce(
  feeds: readonly ReadFeed[],
): Promise<readonly { readonly groups: readonly FeedGroup[] }[]> {
  if (feeds.length < 2) return feeds;
  try {
    return (await import('../groups/feeds/merge.ts')).withoutDoubles(feeds);
  } catch {
    return feeds;
  }
}

const NOTHING: ReadFeed = { groups: [], dropped: [], rejected: 0 };

async function readFeed(
  source: FeedSource,
  timeZone: string | undefined,
  signal: AbortSignal,
): Promise<ReadFeed> {
  const feed: ReadFeed = { groups: [], dropped: [], rejected: 0 };
  const read = (page: FeedRows) => (row: unknown, index: number) => {
    const { group, dropped, id } = page.read(row, index);
    if (group) feed.groups.push(group);
    else feed.rejected += 1;
    if (dropped.length) feed.dropped.push(`${id ?? `#${index}`}: ${dropped.join(' ')}`);
  };
  try {
    for await (const page of source.pages({ timeZone, signal })) {
      await inTimeSlices(page.rows, read(page), signal);
    }
  } catch (error) {
    // Pages that came before the one that failed are worth showing.
    if (feed.groups.length === 0) throw error;
    feed.error = error as Error;
  }
  return feed;
}
