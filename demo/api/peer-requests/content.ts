import * as z from 'zod/mini';
import type { Sealed, Vault } from './vault.ts';

/** What is sealed: the very text that was sent, so that nothing in it is lost that we do not know. */
const Content = z.object({
  /** `form`: it came as the fields of a plain form, and the text is the JSON made of them. */
  type: z.enum(['json', 'form']),
  text: z.string(),
  /** When the visitor agreed to be contacted, by this server's clock. */
  consentAt: z.string(),
});

export type Content = z.infer<typeof Content>;

/** What a visitor sent, as the people who answer it read it. */
export interface SentRequest {
  /** All that was sent, with what this version of the contract does not know. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly consentAt: string;
}

const rowOf = (id: string): string => `peer_requests/${id}`;

/** Seals what was sent for the row that it will stand in. */
export const sealContent = (vault: Vault, id: string, content: Content): Sealed =>
  vault.seal(JSON.stringify(content), rowOf(id));

/**
 * Opens what `sealContent` sealed. It may keep to another version of the contract than this one.
 *
 * @throws {UnreadableError} when its key is not there any more
 */
export function openAsSent(vault: Vault, id: string, sealed: Sealed): SentRequest {
  const { text, consentAt } = Content.parse(JSON.parse(vault.open(sealed, rowOf(id))));
  return { sent: JSON.parse(text) as SentRequest['sent'], consentAt };
}
