import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkServed, rulesWith, told } from './checking.ts';
import { SmallApi } from './small-api.ts';

it('finds nothing to fix and nothing to advise in an API that keeps to the contract', async () => {
  const api = new SmallApi();
  const report = await checkServed((request) => api.app.fetch(request));
  assert.deepEqual(rulesWith(report, 'failed'), [], told(report));
  assert.deepEqual(rulesWith(report, 'advice'), [], told(report));
  assert.deepEqual(rulesWith(report, 'not-checked'), ['too-many-requests']);
  assert.equal(api.stored.size, 0);
});
