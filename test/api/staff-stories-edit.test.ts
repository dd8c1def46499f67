import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { rateLimits, stories } from '../../demo/api/database/schema.ts';
import { onEveryDatabase } from './databases.ts';
import { Inbox, MONDAY_AFTERNOON } from './open-inbox.ts';
import { aStory, edit, fieldsIn, published, share, storyDeedsOf } from './staff-stories-reading.ts';
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

  describe('an edit', { timeout: 120_000 }, () => {
    it('changes what visitors will see, and keeps what was sent beside it', async () => {
      const { id } = await share(inbox, aStory(FULL));
      const form = await maria.get(`/stories/${id}/edit`);
      assert.deepEqual(fieldsIn(form), {
        version: '1',
        ...FULL,
        name: 'M. L.',
        topics: 'Alcohol\nFamily, and friends',
      });
      const page = await maria.press(form, 'Save', {
        ...fieldsIn(form),
        quote: 'Somebody answered.',
        // As browsers end lines.
        body: 'I called.\r\n\r\nThat was the beginning.',
        name: 'M.',
        role: '',
        recoverySince: '2019',
        topics: 'Alcohol\r\n\r\n Recovery ',
        contentNote: 'An overdose',
        lang: 'es-MX',
      });
      assert.match(page.text, /Your edit is saved\. What was sent is kept\./);
      assert.match(page.text, /Edited Maria ?, Monday, Nov 23, 2:00 PM MST/);
      // All of it is there still, on the page of the story and beside the fields.
      for (const { text } of [page, await sam.get(`/stories/${id}/edit`)]) {
        for (const part of [FULL.quote, FULL.name, FULL.role, FULL.contentNote, ...FULL.topics]) {
          assert.ok(text.includes(part), part);
        }
        assert.match(text, /I called on a Tuesday\. That was the beginning\./);
      }
      inbox.pass(10);
      await edit(sam, id, { contentNote: '' });
      const { text } = await maria.get(`/stories/${id}`);
      assert.match(text, /Maria ?, Monday, Nov 23, 2:00 PM MST Sam ?, Monday, Nov 23, 2:10 PM MST/);
      await maria.press(await maria.get(`/stories/${id}`), 'Publish');
      const [shown] = await published(inbox);
      const { id: _, publishedAt: __, ...read } = shown ?? assert.fail();
      assert.deepEqual(read, {
        quote: 'Somebody answered.',
        body: 'I called.\n\nThat was the beginning.',
        name: 'M.',
        recoverySince: '2019',
        topics: ['Alcohol', 'Recovery'],
        lang: 'es-MX',
        consent: true,
      });
      assert.deepEqual(await storyDeedsOf(maria, id), [
        'Maria edited the story',
        'Sam edited the story',
        'Maria published the story',
      ]);
    });

    it('of what is on the website says so, and shows there at once', async () => {
      const { id } = await share(inbox, aStory({ kind: 'advice' }));
      await maria.press(await maria.get(`/stories/${id}`), 'Publish');
      assert.match((await maria.get(`/stories/${id}/edit`)).text, /This story is on the website/);
      await edit(maria, id, { quote: 'Call somebody.' });
      const [shown] = await published(inbox);
      assert.deepEqual([shown?.quote, shown?.kind], ['Call somebody.', 'advice']);
    });

    it('that changes nothing is none', async () => {
      const { id } = await share(inbox, aStory(FULL));
      const page = await edit(maria, id, {});
      assert.match(page.text, /Nothing was different/);
      assert.deepEqual(await storyDeedsOf(maria, id), []);
    });

    it('can be looked at before it is saved', async () => {
      const { id } = await share(inbox);
      const page = await edit(maria, id, { quote: 'Somebody answered.', look: 'yes' });
      assert.match(page.text, /It is not saved yet/);
      assert.match(page.html, /<blockquote>.*Somebody answered\./);
      assert.equal(fieldsIn(page)['quote'], 'Somebody answered.');
      assert.deepEqual(await storyDeedsOf(maria, id), []);
      assert.doesNotMatch((await maria.get(`/stories/${id}`)).text, /Somebody answered/);
    });

    it('that cannot be read is asked for again, with everything that was written', async () => {
      const { id } = await share(inbox, aStory(FULL));
      const changes = {
        quote: '',
        body: 'x'.repeat(10_001),
        name: '',
        role: 'y'.repeat(81),
        recoverySince: 'in the spring',
        topics: `Alcohol\n${'z'.repeat(256)}`,
        contentNote: 'w'.repeat(201),
        lang: 'Spanish, I think',
      };
      const page = await edit(maria, id, changes);
      assert.equal(page.status, 422);
      assert.match(page.html, /<title>Correct: Edit story/);
      assert.match(page.text, /This is not saved yet Nothing you wrote is lost/);
      for (const name of Object.keys(changes)) {
        assert.ok(page.html.includes(`<a href="#${name}">`), name);
        assert.match(
          page.html,
          new RegExp(`id="${name}"[^>]*aria-describedby="[^"]*${name}-error`),
        );
        assert.match(page.html, new RegExp(`id="${name}"[^>]*aria-invalid="true"`));
      }
      assert.match(page.text, /at most 10,000 characters/);
      const { version: _, ...kept } = fieldsIn(page);
      assert.deepEqual(kept, changes);
      assert.deepEqual(await storyDeedsOf(maria, id), []);
    });
  });

  describe('two moderators who edit', { timeout: 120_000 }, () => {
    it('overwrite nothing of each other unseen, and lose nothing', async () => {
      const { id } = await share(inbox);
      const form = await maria.get(`/stories/${id}/edit`);
      await edit(sam, id, { quote: 'Sam’s words.', role: 'Parent' });
      const refused = await maria.press(form, 'Save', {
        ...fieldsIn(form),
        quote: 'Maria’s words.',
        contentNote: 'A note',
      });
      assert.equal(refused.status, 409);
      assert.match(refused.text, /changed while you were writing.* Sam edited the story, just now/);
      assert.match(refused.text, /Quote, as it is saved now Sam’s words\./);
      assert.match(refused.text, /Role, as it is saved now Parent/);
      // Where both say the same there is nothing to compare.
      assert.doesNotMatch(refused.text, /Story, as it is saved now/);
      assert.equal(fieldsIn(refused)['quote'], 'Maria’s words.');
      assert.equal(fieldsIn(refused)['contentNote'], 'A note');
      assert.match((await sam.get(`/stories/${id}`)).text, /Sam’s words\./);
      const saved = await maria.press(refused, 'Save', { ...fieldsIn(refused), role: 'Parent' });
      assert.match(saved.text, /Your edit is saved/);
      const now = fieldsIn(await sam.get(`/stories/${id}/edit`));
      assert.deepEqual(
        [now['quote'], now['role'], now['contentNote']],
        ['Maria’s words.', 'Parent', 'A note'],
      );
    });

    it('at the same moment save one after the other', async () => {
      const { id } = await share(inbox);
      const forms = await Promise.all(
        [maria, sam].map((visit) => visit.get(`/stories/${id}/edit`)),
      );
      const answers = await Promise.all(
        [maria, sam].map((visit, at) => {
          const form = forms[at] ?? assert.fail();
          return visit.press(form, 'Save', { ...fieldsIn(form), quote: `Words ${at}.` });
        }),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
      const lost = answers.findIndex(({ status }) => status === 409);
      assert.equal(fieldsIn(answers[lost] ?? assert.fail())['quote'], `Words ${lost}.`);
      assert.equal((await storyDeedsOf(maria, id)).length, 1);
    });
  });
});
