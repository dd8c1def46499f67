import { setImmediate } from 'node:timers/promises';
import type { WireGroup } from '../../../src/contract/index.ts';
import { isListed } from '../../../src/groups/agenda-item.ts';
import type { Moment } from '../../../src/groups/agenda.ts';
import { Directory } from '../../../src/groups/directory.ts';
import { mergeFeeds } from '../../../src/groups/feeds/merge.ts';
import { openFeed } from '../../../src/groups/feeds/open-feed.ts';
import type { FeedGroup } from '../../../src/groups/feeds/open-feed.ts';
import { Outlook } from '../../../src/groups/outlook.ts';
import { SearchIndex } from '../../../src/groups/search-index.ts';
import type { Language } from './value-names.ts';
import { valueNames } from './value-names.ts';

/** Groups to read before other requests get their turn. */
const SLICE = 200;

/** At how many moments and places a listing is kept looked at: each takes a row for every session. */
const MOST_OUTLOOKS = 8;

/**
 * The groups of one version of the list, read as a widget reads them, so that both come to the same
 * groups in the same order. Paused ones are left out.
 */
export class Listing {
  readonly version: string | undefined;
  readonly directory = new Directory();
  /** By the index of the directory's groups, as the center wrote them. */
  readonly written: WireGroup[] = [];
  readonly #outlooks = new Map<string, Outlook>();
  readonly #indexes = new Map<Language, SearchIndex>();

  private constructor(version: string | undefined) {
    this.version = version;
  }

  /** @param groups in the order of the list */
  static async read(version: string | undefined, groups: readonly WireGroup[]): Promise<Listing> {
    const listing = new Listing(version);
    const feed = await openFeed({ groups });
    const read: FeedGroup[] = [];
    const written: WireGroup[] = [];
    for (const [at, row] of groups.entries()) {
      if (at % SLICE === 0) await setImmediate();
      const { group } = feed.read(row, at);
      // What a widget could not read, it could not show either.
      if (!group) continue;
      read.push(group);
      written.push(row);
    }
    for (const [at, group] of mergeFeeds([{ groups: read }]).entries()) {
      if (at % SLICE === 0) await setImmediate();
      const asWritten = written[at];
      if (!asWritten || !isListed(group)) continue;
      listing.directory.add(group);
      listing.written.push(asWritten);
    }
    return listing;
  }

  /** The groups as they look at a moment. The last few are kept. */
  outlook(moment: Moment): Outlook {
    const key = `${moment.now} ${moment.timeZone}`;
    const outlook = this.#outlooks.get(key) ?? new Outlook(this.directory, moment);
    // A map keeps the order in which keys came, so the first is the one not asked for the longest.
    this.#outlooks.delete(key);
    this.#outlooks.set(key, outlook);
    for (const oldest of this.#outlooks.keys()) {
      if (this.#outlooks.size <= MOST_OUTLOOKS) break;
      this.#outlooks.delete(oldest);
    }
    return outlook;
  }

  /** The words of the groups, and what a page in this language calls them. */
  index(language: Language): SearchIndex {
    let index = this.#indexes.get(language);
    if (!index) {
      index = new SearchIndex(this.directory.groups, valueNames(language));
      this.#indexes.set(language, index);
    }
    return index;
  }
}
