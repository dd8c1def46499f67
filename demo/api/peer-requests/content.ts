import type { Content, SentContent } from '../sending/content.ts';
import { openSent, sealSent } from '../sending/content.ts';
import type { Sealed, Vault } from './vault.ts';

/** A request as the people who answer it read it. */
export type SentRequest = SentContent;

const rowOf = (id: string): string => `peer_requests/${id}`;

/** Seals a request for the row that it will stand in. */
export const sealContent = (vault: Vault, id: string, content: Content): Sealed =>
  sealSent(vault, rowOf(id), content);

/**
 * Opens what `sealContent` sealed. It may keep to another version of the contract than this one.
 *
 * @throws {UnreadableError} when its key is not there any more
 */
export const openAsSent = (vault: Vault, id: string, sealed: Sealed): SentRequest =>
  openSent(vault, rowOf(id), sealed);
