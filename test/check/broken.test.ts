import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../src/check/check.ts';
import type { Broken } from './breaking.ts';
import { ANSWERS } from './broken/answers.ts';
import { GROUPS_BROKEN } from './broken/groups.ts';
import { PEOPLE_BROKEN } from './broken/people.ts';
import { SEARCH_BROKEN } from './broken/search.ts';
import { SENDING_BROKEN } from './broken/sending.ts';
import { checkServed, rulesWith, told } from './checking.ts';
import { SmallApi } from './small-api.ts';

const BROKEN = [
  ...ANSWERS,
  ...GROUPS_BROKEN,
  ...SEARCH_BROKEN,
  ...PEOPLE_BROKEN,
  ...SENDING_BROKEN,
];

/** By a clock and by an address, and not by what a server answers: `slow.test.ts`. */
const ELSEWHERE = ['latency'];

async function expectComplaint(broken: Broken): Promise<void> {
  const { rule, also = [], outcome = 'failed', where, says, serve, target } = broken;
  const api = new SmallApi();
  const report = await checkServed(
    serve((request) => api.app.fetch(request)),
    target && { target },
  );
  const found = report.findings.filter((each) => each.rule === rule && each.outcome === outcome);
  assert.ok(
    found.some((each) => each.where === where && says.test(each.what)),
    told(report),
  );
  assert.ok(
    outcome === 'not-checked' || found.every(({ fix }) => fix),
    'every complaint says what to do',
  );
  if (outcome !== 'failed') assert.deepEqual(rulesWith(report, 'failed'), [], told(report));
  const others = rulesWith(report, outcome).filter(
    (each) => each !== 'too-many-requests' || each === rule,
  );
  assert.deepEqual(others, [...new Set([rule, ...also])].sort(), told(report));
}

for (const rule of new Set(BROKEN.map((broken) => broken.rule))) {
  describe(`the rule ${rule}`, () => {
    for (const broken of BROKEN.filter((each) => each.rule === rule)) {
      it(`complains of ${broken.how}`, () => expectComplaint(broken));
    }
  });
}

it('has an API that breaks each rule', () => {
  const broken = new Set([...BROKEN.map(({ rule }) => rule), ...ELSEWHERE]);
  assert.deepEqual(
    RULES.map(({ id }) => id).filter((id) => !broken.has(id)),
    [],
  );
  assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length, 'no id twice');
});
