import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';

/**
 * What became of a request. `open`: nobody has it yet. `claimed`: a member of staff does.
 * `contacted`: they reached the person. `closed`: nothing is left to do. `withdrawn`: the visitor
 * took it back, and must not be contacted.
 */
export const REQUEST_STATUSES = ['open', 'claimed', 'contacted', 'closed', 'withdrawn'] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/**
 * What visitors asked for. In the clear stands only what sorting and state need: nothing that tells
 * who asked, for what or for whom.
 */
export const peerRequests = pgTable(
  'peer_requests',
  {
    id: uuid('id').primaryKey(),
    /** What the visitor is told, to name it by. */
    reference: text('reference').notNull(),
    status: text('status', { enum: REQUEST_STATUSES }).notNull().default('open'),
    /** Looks as if a program had sent it. It is shown in a folder of its own, and never dropped. */
    suspect: boolean('suspect').notNull().default(false),
    receivedAt: instant('received_at').notNull(),
    /** By when somebody should be in touch. Null: the visitor will contact the center. */
    respondBy: instant('respond_by'),
    claimedBy: text('claimed_by'),
    claimedAt: instant('claimed_at'),
    contactedAt: instant('contacted_at'),
    closedAt: instant('closed_at'),
    withdrawnAt: instant('withdrawn_at'),
    /**
     * Keyed hash of the visitor's `requestId`. Of several rows that came with one id, the newest
     * has it and the earlier ones have null.
     */
    requestKey: text('request_key'),
    /** The claimed request that this one was sent to change. */
    follows: uuid('follows'),
    /** SHA-256 of the word that lets the visitor take the request back. */
    withdrawTokenHash: text('withdraw_token_hash').notNull(),
    /** What was sent, sealed with this row's id. Null once it is withdrawn. */
    payload: bytes('payload'),
    /** Which key sealed it. Null together with `payload`. */
    keyId: text('key_id'),
  },
  (table) => [
    uniqueIndex('peer_requests_by_reference').on(table.reference),
    uniqueIndex('peer_requests_by_request_key').on(table.requestKey),
    index('peer_requests_by_status').on(table.status, table.respondBy),
    check(
      'peer_requests_status',
      sql`${table.status} in ('open', 'claimed', 'contacted', 'closed', 'withdrawn')`,
    ),
    check(
      'peer_requests_sealed',
      sql`(${table.payload} is null) = (${table.keyId} is null)
        and (${table.payload} is null) = (${table.status} = 'withdrawn')`,
    ),
  ],
);
