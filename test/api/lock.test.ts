import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lockFolder } from '../../demo/api/database/lock.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { address, end, killAll, refused, start, total } from './api-process.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-api-'));
});

after(() => {
  killAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('the folder of the embedded database', () => {
  it('belongs to one process, and to the next when that one was killed or told to stop', async () => {
    const data = join(folder, 'api');
    // What a process leaves that was killed while it made the database.
    mkdirSync(join(data, 'postgres.new'), { recursive: true });
    writeFileSync(join(data, 'postgres.new', 'PG_VERSION'), '18\n');

    const first = start({ DATA_DIR: data });
    const url = await address(first);
    assert.equal(await total(url), sampleGroups.length);

    const complaint = await refused(start({ DATA_DIR: data }));
    assert.match(complaint, /already in use/);
    assert.match(complaint, /Stop the other one first/);
    assert.match(complaint, /DATA_DIR/);
    assert.doesNotMatch(complaint, /\n\s+at /);
    assert.equal(await total(url), sampleGroups.length, 'the first goes on');

    const link = join(folder, 'link');
    symlinkSync(data, link);
    assert.match(await refused(start({ DATA_DIR: link })), /already in use/);

    await end(first, 'SIGKILL');
    assert.ok(existsSync(join(data, 'lock')));
    const second = start({ DATA_DIR: data });
    assert.equal(await total(await address(second)), sampleGroups.length);

    assert.deepEqual(await end(second, 'SIGTERM'), [0, null]);
    const third = start({ DATA_DIR: data });
    assert.equal(await total(await address(third)), sampleGroups.length);
    assert.deepEqual(await end(third, 'SIGINT'), [0, null]);
  });

  it('says so in words when the database in it does not open', async () => {
    const data = join(folder, 'damaged');
    mkdirSync(join(data, 'postgres'), { recursive: true });
    writeFileSync(join(data, 'postgres', 'PG_VERSION'), '18\n');
    assert.match(
      await refused(start({ DATA_DIR: data })),
      /does not open\..+move that folder away/,
    );
  });

  it('is locked against the same process, too, until it is released', () => {
    const data = join(folder, 'same-process');
    const lock = lockFolder(data);
    assert.throws(() => lockFolder(data), /already in use/);
    assert.throws(() => lockFolder(data), /already in use/);
    lock.release();
    lockFolder(data).release();
  });
});
