import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseEnv } from 'node:util';
import { openKeyFile } from '../../demo/api/keys/key-file.ts';
import { keyedHash, newKeys } from '../../demo/api/keys/keys.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { StartError } from '../../demo/api/start-error.ts';

const API = join(import.meta.dirname, '../../demo/api');

describe('the keys of an embedded database', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-keys-'));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are made once, for nobody else to read', () => {
    const keys = openKeyFile(folder);
    const file = join(folder, 'keys.env');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual(openKeyFile(folder), keys);
  });

  it('are never made anew over a file that cannot be read', () => {
    const file = join(folder, 'keys.env');
    writeFileSync(file, 'ENCRYPTION_KEYS=x\n');
    assert.throws(() => openKeyFile(folder), StartError);
    assert.equal(readFileSync(file, 'utf8'), 'ENCRYPTION_KEYS=x\n');
  });
});

describe('the command that makes keys', () => {
  it('prints what the environment takes, another time others', () => {
    const print = () =>
      execFileSync(process.execPath, [join(API, 'keys/new-keys.ts')], { encoding: 'utf8' });
    const read = () => readSettings(parseEnv(print())).requests.keys ?? assert.fail('No keys.');
    assert.equal(read().encryption.length, 1);
    assert.notDeepEqual(read(), read());
  });
});

describe('a keyed hash', () => {
  it('depends on the key, on what it is for and on each part', () => {
    const [keys, others] = [newKeys(), newKeys()];
    const hashes = [
      keyedHash(keys, 'a', 'b', 'c'),
      keyedHash(others, 'a', 'b', 'c'),
      keyedHash(keys, 'b', 'b', 'c'),
      keyedHash(keys, 'a', 'bc'),
      keyedHash(keys, 'a', 'b', 'c', ''),
    ];
    assert.equal(new Set(hashes).size, hashes.length);
    assert.equal(keyedHash(keys, 'a', 'b', 'c'), hashes[0]);
  });
});
