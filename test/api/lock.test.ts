import assert from 'node:assert/strict';
import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { lockFolder } from '../../demo/api/database/lock.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';

const MAIN = join(import.meta.dirname, '../../demo/api/main.ts');

type Process = ChildProcessByStdio<null, Readable, Readable>;

const started: Process[] = [];
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-api-'));
});

after(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the API as a process of its own. */
function start(dataDir: string, environment: Record<string, string> = {}): Process {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** Waits for the line with the address, and fails with what the process said if it ends first. */
async function address(child: Process): Promise<string> {
  const complaint = text(child.stderr);
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return url;
  }
  return assert.fail(`The API ended without an address: ${await complaint}`);
}

async function refused(child: Process): Promise<string> {
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(code, 1);
  return complaint;
}

async function end(child: Process, signal: NodeJS.Signals): Promise<unknown[]> {
  const ended = once(child, 'exit');
  child.kill(signal);
  return ended;
}

async function total(url: string): Promise<unknown> {
  const answer = await fetch(new URL('groups?limit=1', url));
  return ((await answer.json()) as { total: unknown }).total;
}

describe('the folder of the embedded database', () => {
  it('belongs to one process, and to the next when that one was killed or told to stop', async () => {
    const data = join(folder, 'api');
    // What a process leaves that was killed while it made the database.
    mkdirSync(join(data, 'postgres.new'), { recursive: true });
    writeFileSync(join(data, 'postgres.new', 'PG_VERSION'), '18\n');

    const first = start(data);
    const url = await address(first);
    assert.equal(await total(url), sampleGroups.length);

    const complaint = await refused(start(data));
    assert.match(complaint, /already in use/);
    assert.match(complaint, /Stop the other one first/);
    assert.match(complaint, /DATA_DIR/);
    assert.doesNotMatch(complaint, /\n\s+at /);
    assert.equal(await total(url), sampleGroups.length, 'the first goes on');

    const link = join(folder, 'link');
    symlinkSync(data, link);
    assert.match(await refused(start(link)), /already in use/);

    await end(first, 'SIGKILL');
    assert.ok(existsSync(join(data, 'lock')));
    const second = start(data);
    assert.equal(await total(await address(second)), sampleGroups.length);

    assert.deepEqual(await end(second, 'SIGTERM'), [0, null]);
    const third = start(data);
    assert.equal(await total(await address(third)), sampleGroups.length);
    assert.deepEqual(await end(third, 'SIGINT'), [0, null]);
  });

  it('is not touched in production', async () => {
    const data = join(folder, 'production');
    assert.match(await refused(start(data, { NODE_ENV: 'production' })), /trying out/);
    assert.ok(!existsSync(data));
  });

  it('says so in words when the database in it does not open', async () => {
    const data = join(folder, 'damaged');
    mkdirSync(join(data, 'postgres'), { recursive: true });
    writeFileSync(join(data, 'postgres', 'PG_VERSION'), '18\n');
    assert.match(await refused(start(data)), /does not open\..+move that folder away/);
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
