import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

/** Runs a script in a Node of its own, as a server's framework would load the package. */
async function inNode(script: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(
    execPath,
    ['--input-type=module', '--eval', script],
    { cwd: ROOT },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('the package in Node, where there is no page', () => {
  before(() => assert.ok(existsSync(join(ROOT, 'dist/index.js')), 'Run first: npm run build'));

  it('can be imported, and registers nothing', async () => {
    const found = await inNode(`
      const { PeerGroupFinder, PeerSupport, ClientError } = await import('alongside-widgets');
      console.log(JSON.stringify([
        typeof PeerGroupFinder, typeof PeerSupport, typeof ClientError, typeof document,
        globalThis.customElements?.get('peer-group-finder') === undefined,
        globalThis.customElements?.get('peer-support') === undefined,
      ]));`);
    assert.deepEqual(found, ['function', 'function', 'function', 'undefined', true, true]);
  });

  const parts = [
    'contract',
    'crisis-lines',
    'group-finder',
    'groups',
    'quick-exit',
    'request-form',
    'support',
  ];
  for (const part of parts) {
    it(`can be imported in parts: ${part}`, async () => {
      const found = await inNode(`
        const part = await import('alongside-widgets/${part}');
        console.log(JSON.stringify([Object.keys(part).length > 0, typeof document]));`);
      assert.deepEqual(found, [true, 'undefined']);
    });
  }

  it('can be imported by a page that registers elements and is rendered on a server first', async () => {
    const found = await inNode(`
      await import('alongside-widgets/crisis-lines/define');
      await import('alongside-widgets/group-finder/define');
      await import('alongside-widgets/quick-exit/define');
      await import('alongside-widgets/request-form/define');
      await import('alongside-widgets/support/define');
      console.log(JSON.stringify([typeof document]));`);
    assert.deepEqual(found, ['undefined']);
  });

  it('leaves the console and the globals of the server alone', async () => {
    const added = await inNode(`
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      await import('alongside-widgets');
      console.log(JSON.stringify(
        Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)),
      ));`);
    // Lit itself adds these in Node, for its own server rendering.
    const ofLit = /^(lit|reactiveElement|_\\$|customElements$|HTMLElement$|__zod)/;
    assert.deepEqual(
      (added as string[]).filter((name) => !ofLit.test(name)),
      [],
    );
  });
});
