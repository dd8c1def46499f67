import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import { rateLimits } from '../../demo/api/database/schema.ts';
import { Inbox } from './open-inbox.ts';
import { aStory, edit, fieldsIn, share, storyDeedsOf } from './staff-stories-reading.ts';
import type { StaffVisit } from './staff-visit.ts';

describe('the name under a story', { timeout: 120_000 }, () => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let maria: StaffVisit;

  before(async () => {
    opened = await openMemory();
    inbox = await Inbox.open(opened.database);
    maria = await inbox.signedIn('Maria');
  });

  beforeEach(async () => {
    await opened.database.delete(rateLimits);
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  const REFUSED = /This says more than they agreed to/;

  for (const [sent, agreed, name, may] of [
    ['Maria López', false, 'M. L.', true],
    ['Maria López', false, 'm.l.', true],
    ['Maria López', false, 'M.', true],
    ['Maria López', false, 'Maria', false],
    ['Maria López', false, 'Maria L.', false],
    ['Maria López', false, 'M. López', false],
    ['Maria López', false, 'M. M. L.', false],
    ['Maria López', false, 'Ma. L.', false],
    ['M. L.', false, 'Maria L.', false],
    ['Maria', true, 'Maria', true],
    ['Maria', true, 'M.', true],
    ['Maria', true, 'Maria López', false],
    ['Maria', true, 'Maria L.', false],
    ['Maria', true, 'María', false],
    ['Maria López', true, 'Maria L.', true],
    ['Maria López', true, 'L., Maria', true],
    ['Anna Alba', true, 'A. Anna', true],
    ['José', true, 'Jose\u0301', true],
    ['李 明', false, '李.', true],
    ['李 明', false, '李 明明', false],
    ['🌻', false, '🌻', true],
    ['🌻', false, 'Rose', false],
  ] as const) {
    const words = `“${sent}” ${agreed ? 'with' : 'without'} consent to the first name`;
    it(`${may ? 'may' : 'may not'} be “${name}” of ${words}`, async () => {
      const consent = { publish: true, firstName: agreed, contact: false, noticeVersion: '1' };
      const { id } = await share(inbox, aStory({ name: sent, consent }));
      const page = await edit(maria, id, { name, quote: 'Something else.' });
      assert.equal(page.status, may ? 200 : 422, page.text);
      if (may) {
        assert.doesNotMatch(page.text, REFUSED);
      } else {
        assert.match(page.text, REFUSED);
        assert.equal(fieldsIn(page)['name'], name);
        assert.equal(fieldsIn(page)['quote'], 'Something else.');
        assert.deepEqual(await storyDeedsOf(maria, id), []);
      }
    });
  }

  it('says on the page why it is what it is', async () => {
    const without = await share(inbox);
    assert.match(
      (await maria.get(`/stories/${without.id}`)).text,
      /Name that shows M\. L\. They did not agree to their first name, so initials show\./,
    );
    const consent = { publish: true, firstName: true, contact: false, noticeVersion: '1' };
    const withName = await share(inbox, aStory({ name: 'Maria', consent }));
    assert.match(
      (await maria.get(`/stories/${withName.id}`)).text,
      /Name that shows Maria They agreed to be called by their first name\./,
    );
  });
});
