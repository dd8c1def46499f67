import { and, asc, desc, eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import { Instant, WireStory } from '../../../src/contract/index.ts';
import type { StoryKind } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { centerStories, stories } from '../database/schema.ts';
import { StoredId } from '../groups/cursor.ts';
import type { Vault } from '../peer-requests/vault.ts';
import { openEdition } from './sealed-story.ts';

/** Which stories a reader asks for. */
interface Asked {
  /** Absent: of every kind. */
  readonly kind: StoryKind | undefined;
  readonly limit: number;
}

/**
 * Reads the stories that everybody may read, the latest first: those of visitors that are published
 * now, and the center's own.
 *
 * @param vault without it there are none of visitors
 */
export async function listPublished(
  database: Database,
  vault: Vault | undefined,
  asked: Asked,
): Promise<WireStory[]> {
  const [shared, own] = await Promise.all([
    vault ? sharedStories(database, vault, asked) : [],
    ownStories(database, asked),
  ]);
  return [...shared, ...own]
    .sort((a, b) => Number(b.at) - Number(a.at) || (a.story.id < b.story.id ? -1 : 1))
    .slice(0, asked.limit)
    .map(({ story }) => story);
}

interface Dated {
  readonly at: Date;
  readonly story: WireStory;
}

/** One whose key is lost is passed over: the others still show. */
async function sharedStories(
  database: Database,
  vault: Vault,
  { kind, limit }: Asked,
): Promise<Dated[]> {
  const { id, edition, editionKeyId, publishedAt, status } = stories;
  const rows = await database
    .select({ id, edition, editionKeyId, publishedAt })
    .from(stories)
    .where(and(eq(status, 'published'), kind && eq(stories.kind, kind)))
    .orderBy(desc(publishedAt), asc(id))
    .limit(limit);
  return rows.flatMap((row) => {
    const shown = openEdition(vault, row);
    if (!shown || !row.publishedAt) return [];
    const story: WireStory = {
      id: row.id,
      ...shown,
      consent: true,
      publishedAt: row.publishedAt.toISOString(),
    };
    return [{ at: row.publishedAt, story }];
  });
}

async function ownStories(database: Database, { kind, limit }: Asked): Promise<Dated[]> {
  const { publishedAt, payload } = centerStories;
  const rows = await database
    .select({ at: publishedAt, story: payload })
    .from(centerStories)
    .where(kind && eq(centerStories.kind, kind))
    .orderBy(desc(publishedAt), asc(centerStories.id))
    .limit(limit);
  return rows;
}

export async function hasOwnStories(database: Database): Promise<boolean> {
  const some = await database.select({ id: centerStories.id }).from(centerStories).limit(1);
  return some.length > 0;
}

const Writable = z.array(z.extend(WireStory, { id: StoredId, publishedAt: Instant }));

/**
 * Writes stories of the center's own; one with the same id is replaced. All or none.
 *
 * @throws {z.core.$ZodError} when one does not keep to the contract; the message holds no values
 */
export async function saveOwnStories(
  database: Database,
  listing: readonly WireStory[],
): Promise<void> {
  const rows = z.parse(Writable, listing).map((payload) => ({
    id: payload.id,
    kind: payload.kind ?? 'story',
    publishedAt: new Date(payload.publishedAt),
    payload,
  }));
  await database.transaction(async (tx) => {
    for (const row of rows) {
      await tx
        .insert(centerStories)
        .values(row)
        .onConflictDoUpdate({ target: centerStories.id, set: row });
    }
  });
}
