import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from '../keys/keys.ts';

const CIPHER = 'aes-256-gcm';

/** Bytes: what NIST SP 800-38D recommends for GCM (section 8.2), and its full tag (section 5.2.1.2). */
const NONCE = 12;
const TAG = 16;

/** A text that nobody reads without the key: nonce, cipher text and tag in one. */
export interface Sealed {
  readonly keyId: string;
  readonly payload: Uint8Array;
}

/** A sealed text cannot be opened. Says which key it needs, and nothing of what is in it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly keyId: string;

  constructor(keyId: string) {
    super(`What was sealed with the key ${keyId} cannot be opened.`);
    this.keyId = keyId;
  }
}

/**
 * Seals texts for the database with AES-256-GCM. Each is bound to the row it stands in: moved to
 * another row, or changed by one bit, it does not open.
 *
 * Nonces are random, so one key may seal 2^32 texts (NIST SP 800-38D, section 8.3), which is more
 * than any center will ever be sent.
 */
export class Vault {
  readonly #first: Keys['encryption'][0];
  readonly #keys: ReadonlyMap<string, Uint8Array>;

  constructor({ encryption }: Pick<Keys, 'encryption'>) {
    this.#first = encryption[0];
    this.#keys = new Map(encryption.map(({ id, key }) => [id, key]));
  }

  /** @param row says which row of which table it will stand in, such as `peer_requests/<id>` */
  seal(text: string, row: string): Sealed {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, this.#first.key, nonce, { authTagLength: TAG });
    cipher.setAAD(Buffer.from(row));
    const payload = Buffer.concat([
      nonce,
      cipher.update(text, 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return { keyId: this.#first.id, payload };
  }

  /**
   * @param row the one that it was sealed for
   * @throws {UnreadableError} when the key is not there, or when text or row are not the same
   */
  open({ keyId, payload }: Sealed, row: string): string {
    const key = this.#keys.get(keyId);
    if (!key || payload.length < NONCE + TAG) throw new UnreadableError(keyId);
    const decipher = createDecipheriv(CIPHER, key, payload.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(Buffer.from(row));
    decipher.setAuthTag(payload.subarray(-TAG));
    try {
      return (
        decipher.update(payload.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8')
      );
    } catch {
      throw new UnreadableError(keyId);
    }
  }
}
