import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';

const START = join(import.meta.dirname, '../../demo/start.ts');

describe('the process that serves the sample site', () => {
  let dataDir: string;
  before(async () => (dataDir = await mkdtemp(join(tmpdir(), 'sample-site-'))));
  after(() => rm(dataDir, { recursive: true }));

  const start = (port: number) =>
    spawn(process.execPath, [START], {
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    });

  it('prints its address, serves pages and groups there, and ends when asked', async () => {
    const site = start(0);
    const problems = text(site.stderr);
    let said = '';
    for await (const chunk of site.stdout) {
      said += String(chunk);
      if (said.includes('\n')) break;
    }
    const [address] =
      /http:\/\/localhost:\d+\//.exec(said) ?? assert.fail(said || (await problems));

    const page = await fetch(address);
    assert.match(await page.text(), /<h1>/);
    const groups = (await (await fetch(new URL('api/groups', address))).json()) as {
      groups: unknown[];
    };
    assert.ok(groups.groups.length > 0);
    assert.doesNotMatch(await asWritten(address, '/../../package.json'), /"name"/);

    site.kill('SIGTERM');
    assert.deepEqual(await once(site, 'exit'), [0, null]);
  });

  it('says in words that the port is taken, and ends', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const site = start(port);
    const problems = text(site.stderr);
    assert.deepEqual(await once(site, 'exit'), [1, null]);
    assert.match(await problems, new RegExp(`already listens on port ${port}`));
    other.close();
  });
});

/** Asks for a path exactly as written: `fetch` and browsers take the dots out before they ask. */
async function asWritten(address: string, path: string): Promise<string> {
  const socket = connect(Number(new URL(address).port), 'localhost');
  socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  return text(socket);
}
