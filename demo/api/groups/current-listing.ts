import type { Database } from '../database/open.ts';
import { Listing } from './listing.ts';
import { listVersion, wholeList } from './store.ts';

/**
 * The groups that are in the database now. They are read once, and again only after a change,
 * whichever copy of this API or other program made it.
 */
export class CurrentListing {
  readonly #database: Database;
  #latest: Promise<Listing> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** All changes that were there before it was asked are in. */
  async get(): Promise<Listing> {
    const version = await listVersion(this.#database);
    const before = this.#latest;
    // Another's reading that failed, or is of an earlier version, is no answer.
    const listing = await before?.catch(() => undefined);
    if (listing && listing.version === version) return listing;
    // Whoever waited beside us may have begun to read since, and so after our version was there.
    const latest = this.#latest && this.#latest !== before ? this.#latest : this.#read();
    this.#latest = latest;
    return latest;
  }

  async #read(): Promise<Listing> {
    const { version, groups } = await wholeList(this.#database);
    return Listing.read(version, groups);
  }
}
