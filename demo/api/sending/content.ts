import * as z from 'zod/mini';
import type { Sealed, Vault } from '../peer-requests/vault.ts';

/** What is sealed: the very text that was sent, so that nothing in it is lost that we do not know. */
const Content = z.object({
  /** `form`: it came as the fields of a plain form, and the text is the JSON made of them. */
  type: z.enum(['json', 'form']),
  text: z.string(),
  /** When the visitor agreed to what they were asked, by this server's clock. */
  consentAt: z.string(),
});

export type Content = z.infer<typeof Content>;

/** What a visitor sent, as the center's people read it. */
export interface SentContent {
  /** All that was sent, with what this version of the contract does not know. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly consentAt: string;
}

/** Seals what was sent for the row that it will stand in, such as `peer_requests/<id>`. */
export const sealSent = (vault: Vault, row: string, content: Content): Sealed =>
  vault.seal(JSON.stringify(content), row);

/**
 * Opens what `sealSent` sealed. It may keep to another version of the contract than this one.
 *
 * @throws {UnreadableError} when its key is not there any more
 */
export function openSent(vault: Vault, row: string, sealed: Sealed): SentContent {
  const { text, consentAt } = Content.parse(JSON.parse(vault.open(sealed, row)));
  return { sent: JSON.parse(text) as SentContent['sent'], consentAt };
}
