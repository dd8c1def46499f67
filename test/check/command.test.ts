import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CheckReport } from '../../src/check/check.ts';
import type { Listening } from '../api/listening.ts';
import { listen } from '../api/listening.ts';
import { instead } from './breaking.ts';
import { PAGE, SmallApi } from './small-api.ts';

const root = join(import.meta.dirname, '../..');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...args: string[]) {
  const child = spawn(process.execPath, ['src/check/main.ts', ...args], { cwd: root });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code]): Ended => ({
    code: code as number | null,
    stdout,
    stderr,
  }));
  return { child, ended };
}

const run = (...args: string[]): Promise<Ended> => start(...args).ended;

describe('alongside-widgets check', () => {
  const api = new SmallApi();
  let good: Listening;
  let broken: Listening;

  before(async () => {
    good = await listen(api.app);
    const fetch = instead('GET', /^\/peers/, () =>
      Response.json(
        { peers: [{ id: 'alex' }] },
        { headers: { 'Access-Control-Allow-Origin': '*' } },
      ),
    )((request) => api.app.fetch(request));
    broken = await listen({ fetch });
  });

  after(() => Promise.all([good.close(), broken.close()]));

  it('ends with 0 where there is nothing to fix, and tells what it is at on the way', async () => {
    const { code, stdout, stderr } = await run('check', good.origin, '--origin', PAGE, '--post');
    assert.match(stdout, /\nNothing to fix, \d+ pieces? of advice, \d+ passed, 1 not checked\.\n$/);
    assert.equal(code, 0, stdout);
    assert.ok(stderr.startsWith('GET /\nGET /groups\nGET /groups, page 2\n'), stderr);
    assert.equal(api.stored.size, 0);
  });

  it('ends with 1 where there is, and says what in words', async () => {
    const { code, stdout } = await run('check', broken.origin, '--origin', PAGE);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /TO FIX +peers-read\n +GET \/peers: 1 peer of 1 cannot be read: alex: name\.\n +→ Give each/,
    );
    assert.match(stdout, /\n2 to fix, /);
  });

  it('prints the report as JSON, and nothing else, where it is asked to', async () => {
    const { code, stdout } = await run('check', broken.origin, '--json');
    assert.equal(code, 1);
    const report = JSON.parse(stdout) as CheckReport;
    const failed = report.findings.filter(({ outcome }) => outcome === 'failed');
    assert.deepEqual(failed.map(({ rule }) => rule).sort(), ['caching', 'peers-read']);
    assert.equal(report.failed, failed.length);
    assert.equal(report.reached, true);
  });

  it('checks a feed alone', async () => {
    const { code, stdout } = await run('check', '--feed', `${good.origin}/groups`);
    assert.match(stdout, /groups-list · GET feed · 3 groups on 2 pages, format native\./);
    assert.equal(code, 0);
  });

  it('ends with 2 where nobody is there', async () => {
    const nobody = await listen(api.app);
    await nobody.close();
    const { code, stdout } = await run('check', nobody.origin);
    assert.equal(code, 2);
    assert.match(
      stdout,
      /^Nothing could be reached\.\nTO FIX +reachable\n +GET \/: No answer came: nothing listens/,
    );
  });

  it('ends with 2, and how to call it, when it is called wrongly', async () => {
    const { code, stdout, stderr } = await run('check', 'https://api.example', '--fast');
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /--fast/);
    assert.match(stderr, /alongside-widgets check <API URL>/);
  });

  it('says how to call it, and which version it is', async () => {
    assert.match((await run('--help')).stdout, /^alongside-widgets check <API URL>/);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const asked = await run('--version');
    assert.deepEqual([asked.code, asked.stdout], [0, `${version}\n`]);
  });

  it('takes back what it sent when it is stopped', async () => {
    const slow = new SmallApi();
    let posts = 0;
    const server = await listen({
      fetch: (request) => {
        const isTest = request.method === 'POST' && request.url.endsWith('/peer-requests');
        // The sixth is the test itself; the one after it is never answered.
        if (isTest && ++posts === 7) {
          child.kill('SIGINT');
          return new Promise<Response>(() => {});
        }
        return slow.app.fetch(request);
      },
    });
    const { child, ended } = start('check', server.origin, '--post');
    const { code, stderr } = await ended;
    assert.equal(posts, 7);
    assert.equal(code, 2);
    assert.match(stderr, /Given up\./);
    assert.equal(slow.stored.size, 0);
    void server.close();
  });
});
