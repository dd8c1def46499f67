import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

const instant = (name: string) => timestamp(name, { withTimezone: true });

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

/** What was answered to each `Idempotency-Key`, so that the same request gets the same answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    /** Keyed hash of the key. */
    keyHash: text('key_hash').primaryKey(),
    /** Keyed hash of the body's bytes. */
    fingerprint: text('fingerprint').notNull(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => peerRequests.id, { onDelete: 'cascade' }),
    status: integer('status').notNull(),
    /** The body of the answer, sealed with `keyHash`: it holds the word that withdraws. */
    answer: bytes('answer').notNull(),
    keyId: text('key_id').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('idempotency_keys_by_request').on(table.requestId),
    index('idempotency_keys_by_expiry').on(table.expiresAt),
  ],
);

/** Which requests the center's webhook has still to be told of. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => peerRequests.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: instant('next_try_at').notNull(),
    deliveredAt: instant('delivered_at'),
    /** The webhook's last HTTP status. Null: it has not answered yet. */
    lastStatus: integer('last_status'),
  },
  (table) => [
    // One message that waits tells all there is to tell of a request.
    uniqueIndex('outbox_waiting')
      .on(table.requestId)
      .where(sql`${table.deliveredAt} is null`),
    index('outbox_due')
      .on(table.nextTryAt)
      .where(sql`${table.deliveredAt} is null`),
  ],
);

/** How often something was asked for in a stretch of time. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    /** Keyed hash of what is counted, who asked and the stretch of time: of no use when it is over. */
    id: text('id').primaryKey(),
    count: integer('count').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('rate_limits_by_expiry').on(table.expiresAt)],
);
