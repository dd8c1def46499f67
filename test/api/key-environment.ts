import { parseEnv } from 'node:util';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { writeKeys } from '../../demo/api/keys/written-keys.ts';

/** Keys of the test's own, as a process of the API takes them. */
export const KEY_ENVIRONMENT = parseEnv(writeKeys(newKeys())) as Readonly<Record<string, string>>;
