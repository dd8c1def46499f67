import type { SQL } from 'drizzle-orm';
import { and, eq, gte, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import { peerRequests } from '../database/schema.ts';
import type { RequestStatus } from '../database/schema.ts';

/** The folders of the inbox, in the order in which they show. */
export const FOLDERS = {
  new: {
    title: 'New',
    empty: 'There are no new requests.',
  },
  mine: {
    title: 'Mine',
    empty: 'You have no requests. Open one in New and choose “I will take this request”.',
  },
  claimed: {
    title: 'Claimed',
    empty: 'Nobody has a request.',
  },
  overdue: {
    title: 'Overdue',
    empty: 'Nobody has been waiting for longer than we promised.',
  },
  done: { title: 'Done', empty: 'Nothing is done yet.' },
  withdrawn: {
    title: 'Withdrawn',
    empty: 'Nobody has taken a request back.',
  },
  spam: {
    title: 'Suspected spam',
    empty: 'Nothing is suspected. What lands here is kept, and you can move it back.',
  },
} as const satisfies Record<string, { title: string; empty: string }>;

export type Folder = keyof typeof FOLDERS;

export const folderNames = Object.keys(FOLDERS) as Folder[];

export const isFolder = (name: string): name is Folder => Object.hasOwn(FOLDERS, name);

const { status, suspect, claimedBy, respondBy } = peerRequests;

const among = (...statuses: RequestStatus[]): SQL => inArray(status, statuses);

/** Waiting for longer than the visitor was told, with nobody in touch yet. */
export const isOverdue = (
  row: Pick<typeof peerRequests.$inferSelect, 'status' | 'suspect' | 'respondBy'>,
  now: Date,
): boolean =>
  (row.status === 'open' || row.status === 'claimed') &&
  !row.suspect &&
  row.respondBy !== null &&
  row.respondBy < now;

/**
 * What a folder holds. New, Claimed, Overdue, Done, Withdrawn and Suspected spam share all requests
 * out among them, each in one. Mine repeats what the reader has of Claimed and Overdue.
 */
export function inFolder(folder: Folder, staff: string, now: Date): SQL | undefined {
  const expected = eq(suspect, false);
  const inTime = or(isNull(respondBy), gte(respondBy, now));
  switch (folder) {
    case 'new':
      return and(expected, among('open'), inTime);
    case 'mine':
      return and(expected, among('claimed', 'contacted'), eq(claimedBy, staff));
    case 'claimed':
      return and(expected, or(among('contacted'), and(among('claimed'), inTime)));
    case 'overdue':
      return and(expected, among('open', 'claimed'), lt(respondBy, now));
    case 'done':
      return and(expected, among('closed'));
    case 'withdrawn':
      return among('withdrawn');
    case 'spam':
      return and(eq(suspect, true), ne(status, 'withdrawn'));
  }
}
