import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { rateLimits, stories } from '../../demo/api/database/schema.ts';
import { onEveryDatabase } from './databases.ts';
import { Inbox, MONDAY_AFTERNOON } from './open-inbox.ts';
import {
  aStory,
  edit,
  listedStories,
  published,
  share,
  storyDeedsOf,
  storyFoldersOf,
} from './staff-stories-reading.ts';
import type { StaffPage, StaffVisit } from './staff-visit.ts';

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let maria: StaffVisit;
  let sam: StaffVisit;

  before(async () => {
    opened = await open();
    inbox = await Inbox.open(opened.database, { environment: { REQUESTS_PER_ADDRESS: '1000' } });
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

  const open1 = (visit: StaffVisit, id: string): Promise<StaffPage> => visit.get(`/stories/${id}`);

  describe('the folders of stories', { timeout: 120_000 }, () => {
    it('list who waits longest first, a page at a time, and leave nobody out', async () => {
      const references: string[] = [];
      for (let at = 0; at < 53; at++) {
        const { reference } = await share(inbox, aStory({ quote: `Story number ${at}.` }));
        references.push(reference);
        inbox.pass(0.1);
      }
      const first = await maria.get('/stories');
      assert.match(first.text, /Waiting 53 Published 0 Declined 0 Unpublished 0 Withdrawn 0/);
      assert.match(first.text, /53 stories, the one that waits longest first\. Page 1 of 2/);
      assert.match(first.text, /Story number 0\./);
      assert.doesNotMatch(first.html, /Previous page/);
      const [, next = ''] = /href="(stories\?[^"]*)"\s*>Next page/.exec(first.html) ?? [];
      const second = await maria.get(`/${next.replaceAll('&amp;', '&')}`);
      assert.match(second.text, /Previous page/);
      assert.doesNotMatch(second.html, /Next page/);
      assert.deepEqual([...listedStories(first), ...listedStories(second)], references);
      // A page that is not there any more leads to the last one that is.
      const beyond = await maria.get('/stories?folder=pending&page=9');
      assert.deepEqual(listedStories(beyond), listedStories(second));
    });

    it('say that they are empty, and take no other name', async () => {
      for (const folder of ['pending', 'published', 'declined', 'unpublished', 'withdrawn']) {
        assert.match((await maria.get(`/stories?folder=${folder}`)).text, /(No story|Nobody)/);
      }
      assert.match((await maria.get('/stories?folder=constructor')).text, /Stories: Waiting/);
    });

    it('are a place beside the requests, which say how many stories wait', async () => {
      assert.doesNotMatch((await maria.get('/inbox')).text, /waiting to be read/);
      await share(inbox);
      assert.match((await maria.get('/inbox')).text, /One story is waiting to be read/);
      assert.match((await maria.get('/inbox')).html, /href="stories"/);
      assert.match((await maria.get('/stories')).html, /href="inbox"/);
    });

    it('mark what may be spam, and keep it among the others', async () => {
      const { id, reference } = await share(
        inbox,
        aStory({ body: 'Buy at www.pills.example', signals: { elapsedMs: 900, trap: true } }),
      );
      assert.match((await maria.get('/stories')).text, /May be spam/);
      const { text } = await open1(maria, id);
      assert.match(
        text,
        /May be spam\. A field that people do not see was filled in\. It was written in one second\. There is a web address in it\./,
      );
      assert.deepEqual(await storyFoldersOf(maria, reference), ['pending']);
    });
  });

  describe('a story', { timeout: 120_000 }, () => {
    it('goes on the website when it is published, and off it again, as often as it must', async () => {
      const { id, reference } = await share(inbox);
      assert.deepEqual(await published(inbox), []);
      let page = await maria.press(await open1(maria, id), 'Publish');
      assert.match(page.text, /This story is on the website now/);
      assert.match(page.text, /As visitors see it now/);
      const [shown, ...others] = await published(inbox);
      assert.deepEqual(others, []);
      assert.equal(shown?.quote, 'Somebody picked up the phone.');
      assert.equal(shown?.name, 'M. L.');
      assert.deepEqual(await storyFoldersOf(maria, reference), ['published']);
      page = await sam.press(await open1(sam, id), 'Unpublish');
      assert.match(page.text, /off the website now/);
      assert.deepEqual(await published(inbox), []);
      assert.deepEqual(await storyFoldersOf(maria, reference), ['unpublished']);
      await sam.press(page, 'Publish again');
      assert.equal((await published(inbox)).length, 1);
      assert.deepEqual(await storyDeedsOf(maria, id), [
        'Maria published the story',
        'Sam unpublished the story',
        'Sam published the story',
      ]);
    });

    it('is declined with a note that the team reads and nobody else', async () => {
      const { id, reference } = await share(inbox);
      const note = 'It names a nurse.\r\nWe should ask.';
      const page = await maria.press(await open1(maria, id), 'Decline', { note });
      assert.match(page.text, /This story is declined/);
      const seen = await open1(sam, id);
      assert.match(seen.text, /It names a nurse\. We should ask\. \( ?Maria ?, Monday, Nov 23/);
      assert.deepEqual(await storyFoldersOf(sam, reference), ['declined']);
      assert.deepEqual(await published(inbox), []);
      const kept = JSON.stringify(await opened.database.select().from(stories));
      assert.equal(kept.includes('nurse'), false);
      await sam.press(seen, 'Let it wait again');
      assert.deepEqual(await storyFoldersOf(sam, reference), ['pending']);
      await maria.press(await open1(maria, id), 'Decline');
      await sam.press(await open1(sam, id), 'Publish after all');
      assert.equal((await published(inbox)).length, 1);
    });

    it('offers only what can be done with it, and refuses the rest', async () => {
      const { id } = await share(inbox);
      const waiting = await open1(maria, id);
      assert.doesNotMatch(waiting.text, /Unpublish\b(?!ed)/);
      for (const move of ['unpublish', 'wait']) {
        const answer = await maria.post(`/stories/${id}/${move}`, { version: '1' });
        assert.equal(answer.status, 409);
        assert.match(answer.text, /Nothing was done/);
      }
      const page = await maria.press(waiting, 'Publish');
      assert.doesNotMatch(page.html, /<button[^>]*>(Publish|Decline)/);
      assert.equal((await maria.post(`/stories/${id}/decline`, { version: '2' })).status, 409);
      assert.equal((await published(inbox)).length, 1);
    });
  });

  describe('two moderators', { timeout: 120_000 }, () => {
    it('decide at once, and one of them does', async () => {
      const { id } = await share(inbox);
      const pages = await Promise.all([maria, sam].map((visit) => open1(visit, id)));
      const [first, second] = await Promise.all([
        maria.press(pages[0] ?? assert.fail(), 'Publish'),
        sam.press(pages[1] ?? assert.fail(), 'Decline', { note: 'It names Dr. Who.' }),
      ]);
      assert.deepEqual([first.status, second.status].sort(), [200, 409]);
      const lost = first.status === 409 ? first : second;
      assert.match(lost.text, /changed since you opened it, so nothing was done/);
      // A note that could not be kept is not lost.
      if (lost === second) {
        assert.match(lost.text, /Maria published the story, just now/);
        assert.match(lost.text, /Your note was not kept: It names Dr\. Who\./);
      } else assert.match(lost.text, /Sam declined the story, just now/);
      assert.equal((await storyDeedsOf(maria, id)).length, 1);
    });

    it('do not publish what the other changed after they read it', async () => {
      const { id } = await share(inbox);
      const read = await open1(maria, id);
      await edit(sam, id, { quote: 'Somebody answered.' });
      const refused = await maria.press(read, 'Publish');
      assert.equal(refused.status, 409);
      assert.match(refused.text, /Sam edited the story, just now/);
      assert.match(refused.text, /Somebody answered\./);
      assert.deepEqual(await published(inbox), []);
      await maria.press(refused, 'Publish');
      assert.equal((await published(inbox))[0]?.quote, 'Somebody answered.');
    });

    it('do not decide about what its author changed meanwhile', async () => {
      const story = aStory();
      const { id } = await share(inbox, story);
      const read = await open1(maria, id);
      const again = await share(inbox, { ...story, quote: 'Nobody picked up at first.' });
      assert.equal(again.id, id);
      const refused = await maria.press(read, 'Publish');
      assert.equal(refused.status, 409);
      assert.match(refused.text, /The person who wrote it sent it anew/);
      assert.match(refused.text, /Nobody picked up at first/);
    });

    it('see that there is a newer version of what was decided', async () => {
      const story = aStory();
      const { id } = await share(inbox, story);
      await maria.press(await open1(maria, id), 'Publish');
      const newer = await share(inbox, { ...story, quote: 'Nobody picked up at first.' });
      assert.notEqual(newer.id, id);
      const old = await open1(sam, id);
      assert.match(old.text, /There is a newer version/);
      assert.ok(old.html.includes(`stories/${newer.id}`));
      const page = await open1(sam, newer.id);
      assert.match(page.text, /newer version of a story that was decided about/);
      assert.ok(page.html.includes(`stories/${id}`));
    });
  });
});
