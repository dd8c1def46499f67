import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { HERE, checkServed, fetchFrom, rulesWith, told } from './checking.ts';
import { SmallApi } from './small-api.ts';
import { visit } from '../../src/check/visit.ts';
import { LIMITS } from '../../src/check/asking/limits.ts';

describe('in a browser', () => {
  it('says of what a browser does not show that it was not checked', async () => {
    const api = new SmallApi();
    const report = await checkServed((request) => api.app.fetch(request), {
      target: { api: HERE, post: true },
      inBrowser: true,
    });
    assert.deepEqual(rulesWith(report, 'failed'), [], told(report));
    assert.deepEqual(rulesWith(report, 'not-checked'), [
      'caching',
      'cors-credentials',
      'cors-expose',
      'cors-preflight',
      'too-many-requests',
    ]);
  });

  it('tells an answer that may not be read from no answer', async () => {
    const api = new SmallApi();
    const served = fetchFrom((request) => api.app.fetch(request));
    const report = await visit(
      { api: HERE },
      {
        // As a browser does with answers that lack the header.
        fetch: (input, init) =>
          init?.mode === 'no-cors'
            ? served(input)
            : Promise.reject(new TypeError('Failed to fetch')),
        inBrowser: true,
        now: () => 0,
      },
      LIMITS,
    );
    assert.equal(report.reached, true);
    assert.deepEqual(rulesWith(report, 'failed'), ['cors-origin'], told(report));
  });

  it('needs nothing that only Node has', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const read = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const source = readFileSync(file, 'utf8');
      for (const [, from = ''] of source.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
        if (from.startsWith('.')) read(join(dirname(file), from));
        else outside.add(from);
      }
    };
    read(join(import.meta.dirname, '../../src/check/check.ts'));
    assert.deepEqual([...outside], ['zod/mini']);
  });
});
