import { asc, count, eq, max, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { WireGroup } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { groupList, groups } from '../database/schema.ts';
import type { Cursor } from './cursor.ts';
import { StoredId } from './cursor.ts';

/** Part of the list, and what holds for all of it. */
export interface GroupPage {
  readonly groups: WireGroup[];
  /** Where the next page begins; absent on the last. */
  readonly next?: Cursor;
  readonly total: number;
  /** When a group was last written; absent where there is none. */
  readonly updatedAt?: Date;
}

/**
 * Reads the page that follows a cursor, in list order.
 *
 * A cursor names a place in the order and not a number of rows. So a group that is there during the
 * whole walk, and is not moved, comes exactly once, whatever is added or removed meanwhile; one that
 * is added comes if it lands after the cursor.
 */
export const listGroups = (
  database: Database,
  { after, limit }: { readonly after?: Cursor | undefined; readonly limit: number },
): Promise<GroupPage> =>
  // One snapshot, so that page, total and date belong together.
  database.transaction(
    async (tx) => {
      const rows = await tx
        .select()
        .from(groups)
        .where(after && sql`(${groups.position}, ${groups.id}) > (${after.position}, ${after.id})`)
        .orderBy(asc(groups.position), asc(groups.id))
        // One more than asked for tells whether there is a next page.
        .limit(limit + 1);
      const [all] = await tx
        .select({ total: count(), updatedAt: max(groups.updatedAt) })
        .from(groups);
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      return {
        groups: page.map((row) => row.payload),
        ...(last && { next: { position: last.position, id: last.id } }),
        total: all?.total ?? 0,
        ...(all?.updatedAt && { updatedAt: all.updatedAt }),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );

export async function findGroup(database: Database, id: string): Promise<WireGroup | undefined> {
  if (!z.safeParse(StoredId, id).success) return undefined;
  const [row] = await database.select().from(groups).where(eq(groups.id, id));
  return row?.payload;
}

/** Is another after every change of the groups, and the same as long as there is none. */
export async function listVersion(database: Database): Promise<string | undefined> {
  const [row] = await database.select({ version: groupList.version }).from(groupList);
  return row?.version;
}

/** Reads all groups, in list order, and the version of the list that they make. */
export const wholeList = (
  database: Database,
): Promise<{ readonly version: string | undefined; readonly groups: WireGroup[] }> =>
  // One snapshot, so that the version belongs to the groups.
  database.transaction(
    async (tx) => ({
      version: await listVersion(tx),
      groups: (
        await tx
          .select({ payload: groups.payload })
          .from(groups)
          .orderBy(asc(groups.position), asc(groups.id))
      ).map(({ payload }) => payload),
    }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );

export const countGroups = (database: Database): Promise<number> => database.$count(groups);

const Writable = z.array(z.extend(WireGroup, { id: StoredId }));

/**
 * Writes groups in this order from position 0 on; one with the same id is replaced. All or none.
 *
 * @throws {z.core.$ZodError} when one does not keep to the contract; the message holds no values
 */
export async function saveGroups(database: Database, listing: readonly WireGroup[]): Promise<void> {
  const rows = z.parse(Writable, listing).map((payload, position) => ({
    id: payload.id,
    position,
    payload,
  }));
  await database
    .insert(groups)
    .values(rows)
    .onConflictDoUpdate({
      target: groups.id,
      set: {
        position: sql`excluded.position`,
        payload: sql`excluded.payload`,
        updatedAt: sql`excluded.updated_at`,
      },
    });
}
