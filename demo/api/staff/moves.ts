import type { SQL } from 'drizzle-orm';
import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { auditLog, contactAttempts, peerRequests } from '../database/schema.ts';
import type { Attempt } from './attempts.ts';

type Values = {
  readonly [Name in keyof typeof peerRequests.$inferInsert]?:
    (typeof peerRequests.$inferInsert)[Name] | SQL;
};

/** One thing that a member of staff does with a request. */
interface Move {
  /** What the audit log calls it. */
  readonly action: string;
  /** Which requests it can be done with. */
  readonly when: SQL | undefined;
  readonly set: Values;
}

const { id, status, suspect, claimedBy, contactedAt } = peerRequests;

const expected = eq(suspect, false);
const atWork = inArray(status, ['claimed', 'contacted']);
const hadBy = (staff: string) => and(expected, atWork, eq(claimedBy, staff));

/** The moves that have a button, by the last part of its address. */
export const MOVES = {
  claim: (staff, now) => ({
    action: 'claimed',
    when: and(expected, eq(status, 'open')),
    set: { status: 'claimed', claimedBy: staff, claimedAt: now },
  }),
  release: (staff) => ({
    action: 'released',
    when: and(hadBy(staff), eq(status, 'claimed')),
    set: { status: 'open', claimedBy: null, claimedAt: null },
  }),
  /** Takes it from the one who had it when the page was made, and from nobody else. */
  'take-over': (staff, now, from) => ({
    action: 'took over',
    when: and(hadBy(from), ne(claimedBy, staff)),
    set: { claimedBy: staff, claimedAt: now },
  }),
  contacted: (staff, now) => ({
    action: 'marked as contacted',
    when: and(hadBy(staff), eq(status, 'claimed')),
    set: { status: 'contacted', contactedAt: now },
  }),
  close: (staff, now) => ({
    action: 'closed',
    when: hadBy(staff),
    set: { status: 'closed', closedAt: now },
  }),
  reopen: (staff, now) => ({
    action: 'opened again',
    when: eq(status, 'closed'),
    set: {
      status: sql`case when ${contactedAt} is null then 'claimed' else 'contacted' end`,
      closedAt: null,
      claimedBy: staff,
      claimedAt: now,
    },
  }),
  spam: (staff) => ({
    action: 'moved to suspected spam',
    when: and(
      expected,
      inArray(status, ['open', 'claimed']),
      or(isNull(claimedBy), eq(claimedBy, staff)),
    ),
    set: { suspect: true, status: 'open', claimedBy: null, claimedAt: null },
  }),
  'not-spam': () => ({
    action: 'moved back from suspected spam',
    when: and(eq(suspect, true), ne(status, 'withdrawn')),
    set: { suspect: false },
  }),
} as const satisfies Record<string, (staff: string, now: Date, from: string) => Move>;

export type MoveName = keyof typeof MOVES;

export const isMove = (name: string): name is MoveName => Object.hasOwn(MOVES, name);

/** Who does something, with which request, and when. */
export interface Deed {
  readonly request: string;
  readonly staff: string;
  readonly now: Date;
}

/**
 * Makes a move and writes it into the audit log, both or neither. Of several who try at once, one
 * succeeds: the database looks whether it is still possible while it holds the row.
 *
 * @returns whether it could be made
 */
export const makeMove = (
  database: Database,
  name: MoveName,
  deed: Deed,
  from = '',
): Promise<boolean> =>
  database.transaction(async (tx) => {
    const move: Move = MOVES[name](deed.staff, deed.now, from);
    const moved = await tx
      .update(peerRequests)
      .set(move.set)
      .where(and(eq(id, deed.request), move.when))
      .returning({ id });
    if (moved.length > 0) await note(tx, move.action, deed);
    return moved.length > 0;
  });

/**
 * Reads a request for the one who has it, to show how to reach the person, and writes into the
 * audit log that it was shown.
 *
 * @returns the row, or `undefined` where this member of staff does not have the request
 */
export const revealRow = (
  database: Database,
  deed: Deed,
): Promise<typeof peerRequests.$inferSelect | undefined> =>
  database.transaction(async (tx) => {
    const row = await ownRow(tx, deed);
    if (row) await note(tx, 'saw the contact details', deed);
    return row;
  });

/**
 * Writes down that the one who has a request tried to reach the person.
 *
 * @returns whether they have it
 */
export const recordAttempt = (
  database: Database,
  { channel, outcome, inTouch }: Attempt,
  deed: Deed,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    const row = await ownRow(tx, deed);
    if (!row) return false;
    const { request: requestId, staff, now: at } = deed;
    await tx.insert(contactAttempts).values({ requestId, staff, at, channel, outcome });
    await note(tx, 'recorded an attempt', deed);
    if (inTouch && row.status === 'claimed') {
      const { set } = MOVES.contacted(staff, at);
      await tx.update(peerRequests).set(set).where(eq(id, requestId));
    }
    return true;
  });

/** Holds the row until the transaction ends, so that nobody takes the request back or over meanwhile. */
async function ownRow(tx: Database, { request, staff }: Deed) {
  const [row] = await tx
    .select()
    .from(peerRequests)
    .where(and(eq(id, request), hadBy(staff)))
    .for('update');
  return row;
}

/** Entries name a request by its id and a member of staff by name; nothing in them is of a visitor. */
const note = (tx: Database, action: string, { request, staff, now }: Deed) =>
  tx.insert(auditLog).values({ at: now, staff, action, requestId: request });
