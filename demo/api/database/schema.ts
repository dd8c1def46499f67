import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { WireGroup, WirePeer } from '../../../src/contract/index.ts';

export * from './request-tables.ts';
export * from './sending-tables.ts';
export * from './staff-tables.ts';
export * from './story-tables.ts';

/** The groups a center lists: one row each, the listing itself as the contract has it. */
export const groups = pgTable(
  'groups',
  {
    id: text('id').primaryKey(),
    /** Where the center wants the group in its list, lowest first. Equal positions go by id. */
    position: integer('position').notNull(),
    payload: jsonb('payload').$type<WireGroup>().notNull(),
    /** When this row was last written, which is not when the group last changed its listing. */
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('groups_in_order').on(table.position, table.id)],
);

/**
 * One row, whose version is a new one after every change of the groups: a trigger of the database
 * sees to it, whoever writes them. No date can do this. A transaction that began earlier may end
 * later, and a row that is deleted leaves none behind.
 */
export const groupList = pgTable(
  'group_list',
  {
    id: integer('id').primaryKey().default(1),
    version: uuid('version').notNull().defaultRandom(),
  },
  (table) => [check('group_list_is_one', sql`${table.id} = 1`)],
);

/** The peer team a visitor may choose from. */
export const peers = pgTable(
  'peers',
  {
    id: text('id').primaryKey(),
    /** Where the center wants the peer in its list, lowest first. Equal positions go by id. */
    position: integer('position').notNull(),
    payload: jsonb('payload').$type<WirePeer>().notNull(),
  },
  (table) => [index('peers_in_order').on(table.position, table.id)],
);
