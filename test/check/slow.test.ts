import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkServed, rulesWith } from './checking.ts';
import { SmallApi } from './small-api.ts';

it('advises to be quicker where an answer takes more than a second', async () => {
  const api = new SmallApi();
  let clock = 0;
  const report = await checkServed(
    (request) => {
      if (request.url.endsWith('/peers')) clock += 2500;
      return api.app.fetch(request);
    },
    { now: () => clock },
  );
  assert.deepEqual(rulesWith(report, 'advice'), ['latency']);
  const found = report.findings.find(({ rule }) => rule === 'latency');
  assert.deepEqual([found?.where, found?.what], ['GET /peers', 'It began after 2.5 seconds.']);
});
