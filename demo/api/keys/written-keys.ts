import type { EncryptionKey, Keys } from './keys.ts';
import { KEY_BYTES } from './keys.ts';

/** Reads a key of 32 bytes in base64, or answers `undefined`. */
export function readKey(written: string): Uint8Array | undefined {
  const key = Buffer.from(written, 'base64');
  return key.length === KEY_BYTES && key.toString('base64') === written ? key : undefined;
}

/** Reads `id:key,id:key`, or answers `undefined`. No id may come twice: rows name their key by it. */
export function readEncryptionKeys(written: string): Keys['encryption'] | undefined {
  const keys = new Map<string, EncryptionKey>();
  for (const pair of written.split(',')) {
    const [, id, text] = /^([\w.-]{1,40}):(.+)$/.exec(pair.trim()) ?? [];
    const key = text === undefined ? undefined : readKey(text);
    if (id === undefined || key === undefined || keys.has(id)) return undefined;
    keys.set(id, { id, key });
  }
  const [first, ...others] = keys.values();
  return first && [first, ...others];
}

/** Writes keys as the two environment variables that they are read from. */
export function writeKeys({ encryption, hash }: Keys): string {
  const pairs = encryption.map(({ id, key }) => `${id}:${Buffer.from(key).toString('base64')}`);
  return `ENCRYPTION_KEYS=${pairs.join(',')}\nHASH_KEY=${Buffer.from(hash).toString('base64')}\n`;
}
