import type { SQL } from 'drizzle-orm';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { auditLog, contactAttempts, peerRequests, peers, stories } from '../database/schema.ts';
import { openAsSent } from '../peer-requests/content.ts';
import type { RequestRow } from '../peer-requests/store.ts';
import type { Vault } from '../peer-requests/vault.ts';
import type { Folder } from './folders.ts';
import { folderNames, inFolder } from './folders.ts';
import type { ShownRequest } from './shown-request.ts';
import { readSent } from './shown-request.ts';

/** The most that one page lists. */
export const MOST_ROWS = 200;

/** One line of a folder. */
export interface Line {
  readonly row: RequestRow;
  /** What was sent; `undefined` where it is gone, or its key is. */
  readonly shown: ShownRequest | undefined;
}

/** What a folder shows, and how many requests each folder holds. */
export interface FolderContent {
  readonly lines: readonly Line[];
  readonly counts: Readonly<Record<Folder, number>>;
  /** How many stories nobody has decided about. */
  readonly storiesWaiting: number;
}

type StoredRow = typeof peerRequests.$inferSelect;

/** Opens what was sent, unless it is gone or its key is: then the rest of the page still shows. */
export function openSent(
  vault: Vault,
  { id, payload, keyId }: StoredRow,
): ShownRequest | undefined {
  if (payload === null || keyId === null) return undefined;
  try {
    return readSent(openAsSent(vault, id, { payload, keyId }).sent);
  } catch {
    return undefined;
  }
}

const soonest = [asc(peerRequests.respondBy), asc(peerRequests.receivedAt)];

const ORDER: Readonly<Partial<Record<Folder, readonly SQL[]>>> = {
  done: [desc(peerRequests.closedAt)],
  withdrawn: [desc(peerRequests.withdrawnAt)],
  spam: [desc(peerRequests.receivedAt)],
};

/** Reads a folder: what is urgent first, then what was promised soonest. */
export async function readFolder(
  database: Database,
  vault: Vault,
  { folder, staff, now }: { readonly folder: Folder; readonly staff: string; readonly now: Date },
): Promise<FolderContent> {
  const counts = await countFolders(database, staff, now);
  const rows = await database
    .select()
    .from(peerRequests)
    .where(inFolder(folder, staff, now))
    .orderBy(...(ORDER[folder] ?? soonest))
    .limit(MOST_ROWS);
  const lines = rows.map((row): Line => ({ row, shown: openSent(vault, row) }));
  if (!ORDER[folder]) lines.sort((a, b) => Number(isToday(b)) - Number(isToday(a)));
  const storiesWaiting = await database.$count(stories, eq(stories.status, 'pending'));
  return { lines, counts, storiesWaiting };
}

export const isToday = ({ shown }: Line): boolean => shown?.urgency === 'today';

async function countFolders(
  database: Database,
  staff: string,
  now: Date,
): Promise<FolderContent['counts']> {
  const columns = Object.fromEntries(
    folderNames.map((name) => [
      name,
      sql<number>`(count(*) filter (where ${inFolder(name, staff, now)}))::int`,
    ]),
  ) as Record<Folder, SQL<number>>;
  const [found] = await database.select(columns).from(peerRequests);
  return Object.fromEntries(folderNames.map((name) => [name, found?.[name] ?? 0])) as Record<
    Folder,
    number
  >;
}

/** Another request of the same visitor that this one changes, or is changed by. */
export type Related = Pick<RequestRow, 'id' | 'reference' | 'status' | 'claimedBy'>;

/** All that the page of one request shows. */
export interface OpenedRequest extends Line {
  readonly attempts: readonly (typeof contactAttempts.$inferSelect)[];
  /** The earlier version, which somebody had already when this one came. */
  readonly earlier: Related | undefined;
  /** The version that the visitor sent after this one. */
  readonly newer: Related | undefined;
  /** Whom of the peer team they asked for. */
  readonly peer: string | undefined;
}

const related = {
  id: peerRequests.id,
  reference: peerRequests.reference,
  status: peerRequests.status,
  claimedBy: peerRequests.claimedBy,
};

export async function readRequestPage(
  database: Database,
  vault: Vault,
  id: string,
): Promise<OpenedRequest | undefined> {
  const [stored] = await database.select().from(peerRequests).where(eq(peerRequests.id, id));
  if (!stored) return undefined;
  const shown = openSent(vault, stored);
  const { payload: _, ...row } = stored;
  const versions = database.select(related).from(peerRequests);
  const [newer] = await versions
    .where(eq(peerRequests.follows, id))
    .orderBy(desc(peerRequests.receivedAt))
    .limit(1);
  const [earlier] =
    row.follows === null
      ? []
      : await database.select(related).from(peerRequests).where(eq(peerRequests.id, row.follows));
  return {
    row,
    shown,
    newer,
    earlier,
    attempts: await database
      .select()
      .from(contactAttempts)
      .where(eq(contactAttempts.requestId, id))
      .orderBy(asc(contactAttempts.at)),
    peer: shown?.peerId === undefined ? undefined : await nameOfPeer(database, shown.peerId),
  };
}

/** A visitor may have asked for somebody who has left the team since. */
async function nameOfPeer(database: Database, id: string): Promise<string> {
  const [peer] = await database.select().from(peers).where(eq(peers.id, id));
  return peer?.payload.name ?? id;
}

/** Who did what with a request, first things first. */
export const readLog = (database: Database, id: string) =>
  database.select().from(auditLog).where(eq(auditLog.requestId, id)).orderBy(asc(auditLog.id));

/** The id of the request that a visitor names by its reference. */
export async function findReference(
  database: Database,
  reference: string,
): Promise<string | undefined> {
  const [found] = await database
    .select({ id: peerRequests.id })
    .from(peerRequests)
    .where(eq(peerRequests.reference, reference));
  return found?.id;
}
