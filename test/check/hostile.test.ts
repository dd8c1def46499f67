import assert from 'node:assert/strict';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { LIMITS } from '../../src/check/asking/limits.ts';
import type { Limits } from '../../src/check/asking/limits.ts';
import type { CheckReport } from '../../src/check/check.ts';
import { visit } from '../../src/check/visit.ts';
import { told } from './checking.ts';

/** So short that a test does not wait; what is cut off is cut off in the same way. */
const SHORT: Limits = {
  ...LIMITS,
  firstByte: 500,
  wholeAnswer: 1000,
  wholeCheck: 15_000,
  waiting: 0,
};

async function checkServer(
  server: Pick<Server, 'listen' | 'close' | 'address'>,
  limits: Partial<Limits> = {},
): Promise<CheckReport> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await visit(
      { api: `http://127.0.0.1:${port}`, origin: 'https://www.center.example', post: true },
      { fetch, inBrowser: false, now: () => performance.now() },
      { ...SHORT, ...limits },
    );
  } finally {
    server.close();
    if ('closeAllConnections' in server) (server as Server).closeAllConnections();
  }
}

const checkListener = (listener: RequestListener, limits?: Partial<Limits>) =>
  checkServer(createServer(listener), limits);

function says(report: CheckReport, rule: string, what: RegExp): void {
  const found = report.findings.filter((each) => each.rule === rule && each.outcome === 'failed');
  assert.ok(
    found.some((each) => what.test(each.what)),
    told(report),
  );
}

const json = { 'Content-Type': 'application/json' };

describe('a server that', () => {
  it('never answers ends in words, and is not asked for the rest', async () => {
    let asked = 0;
    const report = await checkListener(() => void (asked += 1));
    says(report, 'reachable', /No answer came within 0\.5 seconds/);
    assert.equal(report.reached, false);
    assert.equal(asked, 2);
  });

  it('sends without end is not read to its end', async () => {
    const piece = Buffer.alloc(65_536, ' ');
    let sent = 0;
    const report = await checkListener(
      (_, response) => {
        response.writeHead(200, json);
        const more = (): void => {
          while (!response.destroyed && (sent += piece.length) && response.write(piece));
        };
        response.on('drain', more);
        more();
      },
      { answerBytes: 1_000_000, wholeAnswer: 10_000 },
    );
    says(report, 'readable', /larger than 1 MB/);
    assert.ok(sent < 500_000_000, `${sent} bytes were taken`);
  });

  it('sends a byte now and then is not waited for', async () => {
    const report = await checkListener(
      (_, response) => {
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
      { wholeAnswer: 200, wholeCheck: 3000 },
    );
    says(report, 'readable', /did not come to its end within 0\.2 seconds/);
    assert.ok(
      report.findings.some(({ what }) => /used up/.test(what)),
      told(report),
    );
  });

  it('sends a small file that becomes a large one is not unpacked to its end', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));
    const report = await checkListener(
      (_, response) => {
        response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' });
        response.end(bomb);
      },
      { wholeAnswer: 30_000, allBytes: 40_000_000, wholeCheck: 60_000 },
    );
    says(report, 'readable', /larger than 20 MB/);
  });

  it('breaks off is found to', async () => {
    const report = await checkListener((_, response) => {
      response.writeHead(200, { ...json, 'Content-Length': '1000' });
      response.write('{"groups": [');
      setImmediate(() => response.destroy());
    });
    says(report, 'readable', /broke off/);
  });

  it('says gzip and sends something else is found to', async () => {
    const report = await checkListener((_, response) => {
      response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' });
      response.end('{"groups": []}');
    });
    says(report, 'readable', /could not be undone/);
  });

  it('answers a page to everything is told so', async () => {
    const report = await checkListener((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Welcome</title>');
    });
    says(report, 'json-content', /a page \(HTML\)/);
    says(report, 'refuses-empty', /took an empty body/);
    says(report, 'left-behind', /may be stored without a reference/);
  });

  it('redirects in a circle is told so', async () => {
    const report = await checkListener((_, response) => {
      response.writeHead(302, { Location: '/again' });
      response.end();
    });
    says(report, 'reachable', /redirects without end/);
  });

  it('redirects to somebody else is told so', async () => {
    const other = createServer((_, response) =>
      response.writeHead(200, json).end('{"groups": []}'),
    );
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const report = await checkListener((_, response) => {
      response.writeHead(302, { Location: `http://localhost:${port}/` });
      response.end();
    });
    other.close();
    other.closeAllConnections();
    says(report, 'redirect', /to another origin/);
  });

  it('does not speak HTTP is told so', async () => {
    const server = createSocketServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    const report = await checkServer(server as unknown as Server);
    says(report, 'reachable', /not HTTP/);
    assert.equal(report.reached, false);
  });

  it('is always busy is not asked without end', async () => {
    let asked = 0;
    const report = await checkListener((_, response) => {
      asked += 1;
      response.writeHead(429, { 'Retry-After': '0' });
      response.end();
    });
    assert.ok(asked < 60, `${asked} times`);
    assert.ok(report.failed > 0);
  });

  it('writes what a terminal obeys, and what is secret, does not get it printed', async () => {
    const id = '\u001b[2J\u202Eevil\u0000';
    const report = await checkListener((_, response) => {
      response.writeHead(200, { ...json, 'Access-Control-Allow-Origin': '*' });
      const groups = [
        { id, name: 'Secret name', contact: { email: 'secret at home' }, attendance: 'secret' },
        { id, name: '' },
      ];
      const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
      const row = `{"deep":${deep},${JSON.stringify(groups[0]).slice(1)}`;
      const rows = `[${row},${JSON.stringify(groups[1])}]`;
      response.end(`{"groups":${rows},"stories":${rows},"peers":${rows},${row.slice(1)}`);
    });
    const text = JSON.stringify(report);
    assert.doesNotMatch(text, /secret/i);
    assert.doesNotMatch(text.replaceAll('\\n', ''), /\\u00|\u202E|\\[bfrt]/);
    assert.match(text, /\[2J/);
  });
});
