import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { rateLimits, stories } from '../../demo/api/database/schema.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { Inbox } from './open-inbox.ts';
import { waysOut } from './staff-reading.ts';
import { aStory, edit, fieldsIn, published, share } from './staff-stories-reading.ts';
import type { StaffVisit } from './staff-visit.ts';
import { readable } from './staff-visit.ts';

/** What would run or break out if it were not taken as text. */
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)></textarea>'{{7*7}}\u202e`;

const agreed = (parts: object = {}) => ({
  consent: { publish: true, firstName: false, contact: true, noticeVersion: '2026-11', ...parts },
});

describe('the page of a story', { timeout: 120_000 }, () => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let maria: StaffVisit;

  before(async () => {
    opened = await openMemory();
    inbox = await Inbox.open(opened.database);
    maria = await inbox.signedIn('Maria');
  });

  beforeEach(async () => {
    await opened.database.delete(stories);
    await opened.database.delete(rateLimits);
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  it('shows everything that was sent, with what nobody here knows yet', async () => {
    const { id } = await share(
      inbox,
      aStory({
        kind: 'advice',
        role: 'Parent',
        recoverySince: '2019-04',
        topics: ['Alcohol', 'Family'],
        contentNote: 'Speaks of an overdose',
        lang: 'es',
        locale: 'en-US',
        email: 'robin@example.org',
        extra: { 'May we call?': true, colors: ['blue', 'green'] },
        pronouns: 'they/them',
        consent: { ...agreed().consent, newsletter: 'weekly' },
        ...{ deep: { er: [{ still: 1 }] } },
      }),
    );
    const { text } = await maria.get(`/stories/${id}`);
    for (const part of [
      'State Waiting. Visitors do not see it',
      'Kind Advice',
      'Language Spanish (es)',
      'Topics, by which pages choose Alcohol , Family',
      'Yes , to publish it on this website No , to show their first name Yes , to be contacted',
      'Edited By nobody',
      'Signs of spam None that a program can see',
      'Before you read: Speaks of an overdose',
      'in recovery for 7 years',
      'Quote Somebody picked up the phone.',
      'Story I called on a Tuesday. That was the beginning.',
      'Name Maria López',
      'Role Parent',
      'In recovery since April 2019',
      'Topics Alcohol Family',
      'Content note Speaks of an overdose',
      'Language of the form American English (en-US)',
      'Agreed at Monday, Nov 23, 2:00 PM MST',
      'Privacy notice they agreed to 2026-11',
      'robin@example.org',
      'May we call? true',
      'colors blue, green',
      'pronouns they/them',
      'consent.newsletter weekly',
      'deep.er.0.still 1',
    ]) {
      assert.ok(text.includes(part), `${part}\n${text}`);
    }
  });

  it('asks to look for names of others and for what tells who somebody is', async () => {
    const plain = await share(inbox);
    const { text } = await maria.get(`/stories/${plain.id}`);
    assert.match(text, /Please look for names of other people, and for details that tell who/);
    assert.doesNotMatch(text, /Look here first/);
    const telling = await share(
      inbox,
      aStory({
        quote: 'Call me, Maria, at (303) 555-0123.',
        body: 'Or write to me@example.org, or see www.example.org. In 2019-04 I was 42.',
      }),
    );
    const page = await maria.get(`/stories/${telling.id}`);
    assert.match(
      page.text,
      /Look here first: There is an email address in it\. There may be a phone number in it\. There is a web address in it\. They agreed to initials only, and the text says “Maria”\./,
    );
  });

  it('links to the address of the person only where they agreed to be asked', async () => {
    const story = { email: 'robin+x@example.org' };
    const asked = await share(inbox, aStory({ ...story, ...agreed() }));
    assert.deepEqual(waysOut(await maria.get(`/stories/${asked.id}`)), [
      'mailto:robin%2Bx@example.org',
    ]);
    const left = await share(inbox, aStory({ ...story, ...agreed({ contact: false }) }));
    const page = await maria.get(`/stories/${left.id}`);
    assert.deepEqual(waysOut(page), []);
    assert.match(page.text, /They did not agree to be contacted/);
    for (const { html } of [await maria.get('/stories'), await maria.get('/inbox')]) {
      assert.doesNotMatch(html, /robin/);
    }
    await maria.press(page, 'Publish');
    assert.doesNotMatch(JSON.stringify(await published(inbox)), /robin/);
  });

  it('takes everything as text, whatever it is', async () => {
    const { id } = await share(
      inbox,
      aStory({
        quote: HOSTILE,
        body: HOSTILE,
        name: HOSTILE.slice(0, 80),
        role: HOSTILE.slice(0, 80),
        topics: [HOSTILE.slice(0, 80)],
        contentNote: HOSTILE,
        ...agreed({ firstName: true, contact: false }),
        extra: { '<b>': HOSTILE },
        '<i>': HOSTILE,
      }),
    );
    const story = await maria.get(`/stories/${id}`);
    const form = await maria.get(`/stories/${id}/edit`);
    const wrong = await maria.press(form, 'Save', { ...fieldsIn(form), lang: HOSTILE });
    const look = await edit(maria, id, { role: 'Parent', look: 'yes' });
    const declined = await maria.press(story, 'Decline', { note: HOSTILE });
    const late = await maria.press(story, 'Decline', { note: HOSTILE });
    const kept = await inbox
      .visit()
      .post(`/stories/${id}/edit`, { quote: HOSTILE, [HOSTILE]: HOSTILE });
    const pages = [story, form, wrong, look, declined, late, kept, await maria.get('/stories')];
    for (const { html, url } of pages) {
      assert.doesNotMatch(html, /<script|<img|<i>|<style/, url);
      // Neither has any element an attribute that came with the text.
      assert.doesNotMatch(html.replaceAll(/"[^"]*"/g, '""'), /<[^>]*\s(style|on\w+)=/, url);
      assert.equal((html.match(/<\/textarea/g) ?? []).length, countOf(html, '<textarea'), url);
    }
    for (const { text } of [story, form, look, declined]) {
      assert.ok(text.includes(readable(escaped(HOSTILE))), text);
    }
    assert.equal(fieldsIn(form)['quote'], HOSTILE);
    assert.equal(fieldsIn(wrong)['lang'], HOSTILE);
    // What was only opened and saved has not changed.
    assert.match((await maria.press(form, 'Save', fieldsIn(form))).text, /changed/);
  });

  it('shows what it can of a story whose key is lost, and keeps it', async () => {
    const { id, reference } = await share(inbox);
    const other = await Inbox.open(opened.database, { keys: newKeys() });
    try {
      const visit = await other.signedIn('Sam');
      const list = await visit.get('/stories');
      assert.ok(list.text.includes(reference));
      assert.match(list.text, /Cannot be read/);
      const page = await visit.get(`/stories/${id}`);
      assert.match(page.text, /This story cannot be read/);
      assert.doesNotMatch(page.html, /Publish|Edit lightly|phone|López/);
      assert.match((await visit.get(`/stories/${id}/edit`)).url, new RegExp(`${id}$`));
      assert.equal((await visit.post(`/stories/${id}/publish`, { version: '1' })).status, 409);
      assert.equal((await visit.post(`/stories/${id}/edit`, { version: '1' })).status, 409);
    } finally {
      await other.close();
    }
    assert.match((await maria.get(`/stories/${id}`)).text, /Somebody picked up the phone/);
  });
});

const countOf = (text: string, part: string): number => text.split(part).length - 1;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
