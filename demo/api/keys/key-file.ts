import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { StartError } from '../start-error.ts';
import type { Keys } from './keys.ts';
import { newKeys } from './keys.ts';
import { readEncryptionKeys, readKey, writeKeys } from './written-keys.ts';

/**
 * Reads the keys that belong to an embedded database, and makes them where there are none. They lie
 * beside what they open, so they keep nothing from whoever has the folder: in production they come
 * from the environment.
 *
 * @param folder is locked by this process
 * @throws {StartError} when the file is there and is not what this made
 */
export function openKeyFile(folder: string): Keys {
  const file = join(folder, 'keys.env');
  if (!existsSync(file)) save(file, writeKeys(newKeys()));
  const { ENCRYPTION_KEYS = '', HASH_KEY = '' } = parseEnv(readFileSync(file, 'utf8'));
  const encryption = readEncryptionKeys(ENCRYPTION_KEYS);
  const hash = readKey(HASH_KEY);
  if (!encryption || !hash) {
    throw new StartError(
      `The keys in ${file} cannot be read, and what is in the database cannot be read without them. ` +
        'Bring the file back from a copy, or move the whole folder away to begin again.',
    );
  }
  return { encryption, hash };
}

/** Whole or not at all: a process that is killed meanwhile must not leave half a key. */
function save(file: string, text: string): void {
  const unfinished = `${file}.new`;
  const handle = openSync(unfinished, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(unfinished, file);
}
