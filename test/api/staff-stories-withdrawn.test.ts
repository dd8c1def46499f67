import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { rateLimits, stories } from '../../demo/api/database/schema.ts';
import { onEveryDatabase } from './databases.ts';
import { Inbox, MONDAY_AFTERNOON } from './open-inbox.ts';
import {
  aStory,
  edit,
  fieldsIn,
  published,
  share,
  storyDeedsOf,
  takeStoryBack,
} from './staff-stories-reading.ts';
import type { StaffVisit } from './staff-visit.ts';

const FULL = {
  quote: 'Somebody picked up the phone.',
  body: 'I called on a Tuesday.\n\nThat was the beginning.',
  name: 'Maria López',
  role: 'Parent',
  recoverySince: '2019-04',
  topics: ['Alcohol', 'Family, and friends'],
  contentNote: 'Speaks of an overdose',
  lang: 'es',
};

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let maria: StaffVisit;
  let sam: StaffVisit;

  before(async () => {
    opened = await open();
    inbox = await Inbox.open(opened.database);
  });

  beforeEach(async () => {
    await opened.database.delete(stories);
    await opened.database.delete(rateLimits);
    inbox.now = Date.parse(MONDAY_AFTERNOON);
    maria = await inbox.signedIn('Maria');
    sam = await inbox.signedIn('Sam');
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  describe('a story that was taken back', { timeout: 120_000 }, () => {
    const SECRETS = /phone|Tuesday|López|M\. L\.|Parent|overdose|robin@|A friend|nurse/;
    const sent = () =>
      aStory({
        ...FULL,
        email: 'robin@example.org',
        extra: { 'How did you hear of us?': 'A friend' },
        consent: { publish: true, firstName: false, contact: true, noticeVersion: '1' },
      });

    it('says only that it was, and when', async () => {
      const shared = await share(inbox, sent());
      const { id, reference } = shared;
      await edit(maria, id, { quote: 'Somebody with a phone.' });
      await maria.press(await maria.get(`/stories/${id}`), 'Publish');
      await takeStoryBack(inbox, shared);
      assert.deepEqual(await published(inbox), []);
      const list = await sam.get('/stories?folder=withdrawn');
      const page = await sam.get(`/stories/${id}`);
      assert.ok(list.text.includes(reference));
      assert.match(page.text, /took it back on Monday, Nov 23, 2:00 PM MST/);
      for (const { html } of [list, page, await sam.get(`/stories/${id}/log`)]) {
        assert.doesNotMatch(html, SECRETS);
      }
      assert.doesNotMatch(page.html, /<form (?!class="sign-out")/);
      assert.match((await sam.get(`/stories/${id}/edit`)).url, new RegExp(`/stories/${id}$`));
      const [row] = await opened.database.select().from(stories);
      assert.deepEqual(
        [row?.payload, row?.edition, row?.note, row?.keyId, row?.publishedAt],
        [null, null, null, null, null],
      );
    });

    it('is neither edited nor decided about by who had it open', async () => {
      const shared = await share(inbox, sent());
      const { id } = shared;
      const form = await maria.get(`/stories/${id}/edit`);
      const page = await sam.get(`/stories/${id}`);
      await takeStoryBack(inbox, shared);
      for (const answer of [
        await maria.press(form, 'Save', { ...fieldsIn(form), quote: 'Another quote.' }),
        await sam.press(page, 'Publish'),
        await sam.press(page, 'Decline', { note: 'It names a nurse.' }),
      ]) {
        assert.equal(answer.status, 409);
        assert.match(answer.text, /took this story back meanwhile, so nothing was done/);
      }
      assert.deepEqual(await published(inbox), []);
      assert.deepEqual(await storyDeedsOf(maria, id), []);
    });

    it('is deleted by the team too, when its author asks, after one more question', async () => {
      const { id } = await share(inbox, sent());
      await maria.press(await maria.get(`/stories/${id}`), 'Decline', { note: 'A nurse' });
      const question = await maria.get(`/stories/${id}/remove`);
      assert.match(question.text, /nothing brings it back/);
      const page = await maria.press(question, 'Delete what they wrote');
      assert.match(page.text, /What they wrote is deleted\./);
      assert.doesNotMatch(page.html, SECRETS);
      const again = await sam.press(question, 'Delete what they wrote');
      assert.equal(again.status, 409);
      assert.match((await sam.get(`/stories/${id}/remove`)).url, new RegExp(`/stories/${id}$`));
      assert.deepEqual(await storyDeedsOf(maria, id), [
        'Maria declined the story',
        'Maria deleted the story as its author wished',
      ]);
    });
  });
});
