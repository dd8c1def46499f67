import { document as made, notes as read } from 'virtual:contract';
import type { OpenApi } from './open-api.ts';

/** The reference API's own description: its addresses, and the contract's schemas. */
export const openApi = made as OpenApi;

/** What the source says of a schema or field, by `Schema.path.to.field`. */
export const notes = read as Readonly<Record<string, string>>;
