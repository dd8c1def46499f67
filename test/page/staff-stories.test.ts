import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import type { Member } from '../api/open-inbox.ts';
import { Inbox, TEAM } from '../api/open-inbox.ts';
import { aStory, published, share, storyDeedsOf } from '../api/staff-stories-reading.ts';
import { openBrowser } from '../browsers/open.ts';
import { axeViolations } from './support/axe.ts';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const full = () =>
  aStory({
    quote: `Somebody picked up the phone. ${LONG}`,
    body: `I called Sam on a Tuesday, from sam@example.org.\n\n${LONG}\n\nThat was the beginning.`,
    name: `Maria ${LONG.slice(0, 60)}`,
    role: 'Parent',
    recoverySince: '2019-04',
    topics: ['Alcohol', LONG.slice(0, 80)],
    contentNote: 'Speaks of an overdose',
    lang: 'es',
    email: 'robin@example.org',
    extra: { 'How did you hear of us?': LONG },
    newField: LONG,
    consent: { publish: true, firstName: true, contact: true, noticeVersion: '2026-11' },
    signals: { elapsedMs: 900, trap: true },
  });

/** Presses of the Tab key until a page must have been gone through. */
const MOST_TABS = 60;

describe('the stories of the inbox in a browser', { timeout: 240_000 }, () => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let browser: Browser;

  before(async () => {
    opened = await openMemory();
    inbox = await Inbox.open(opened.database);
    browser = await openBrowser('chromium');
  });

  after(async () => {
    await browser.close();
    await inbox.close();
    await opened.close();
  });

  async function signedIn(
    name: Member,
    options: BrowserContextOptions,
  ): Promise<[BrowserContext, Page]> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(`${inbox.origin}/staff`);
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Token').fill(TEAM[name]);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'New' }).waitFor();
    return [context, page];
  }

  /** Goes with the Tab key to what has these words or this label, from where the focus is. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => {
        const focused = document.activeElement;
        const [label] =
          focused instanceof HTMLElement && 'labels' in focused
            ? ((focused as HTMLInputElement).labels ?? [])
            : [];
        return (label ?? focused)?.textContent?.trim();
      });
      if (words === name) return;
    }
    assert.fail(`"${name}" gets no focus`);
  }

  const enter = async (page: Page, name: string): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };

  it('takes a story from waiting to the website and off it, by keyboard alone', async () => {
    const { id, reference } = await share(inbox);
    const [context, page] = await signedIn('Maria', {});
    await enter(page, 'Stories');
    await page.getByRole('heading', { level: 1, name: 'Stories: Waiting' }).waitFor();
    assert.equal(await page.locator('script').count(), 0);
    await enter(page, reference);
    await page.getByRole('heading', { level: 1, name: `Story ${reference}` }).waitFor();
    await page.getByText('Please look for names of other people').waitFor();

    await enter(page, 'Edit lightly');
    await page.getByRole('heading', { level: 1, name: `Edit story ${reference}` }).waitFor();
    await tabTo(page, 'Name');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Maria');
    // Enter in a field saves, as in every form.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'This is not saved yet' }).waitFor();
    const summary = page.getByRole('group', { name: 'This is not saved yet' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'group');
    assert.match(await summary.innerText(), /You can show “M\. L\.” or less of it/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The link of the summary leads to the field, which still holds what was written.
    await tabTo(page, 'Name');
    assert.equal(await page.getByLabel('Name').inputValue(), 'Maria');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('M.');
    await enter(page, 'Save');
    await page.getByText('Your edit is saved. What was sent is kept.').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
    await page.locator('figure', { hasText: 'M.' }).waitFor();
    assert.deepEqual(await published(inbox), []);

    await enter(page, 'Publish');
    await page.getByText('This story is on the website now.').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
    await page.getByRole('heading', { name: 'As visitors see it now' }).waitFor();
    const [shown] = await published(inbox);
    assert.deepEqual([shown?.id, shown?.name, shown?.consent], [id, 'M.', true]);

    await enter(page, 'Unpublish');
    await page.getByText('This story is off the website now.').waitFor();
    assert.deepEqual(await published(inbox), []);
    await enter(page, 'Publish again');
    await page.getByText('This story is on the website now.').waitFor();
    await enter(page, 'Unpublish');
    await page.getByText('This story is off the website now.').waitFor();
    await enter(page, 'Who did what with this story');
    await page.getByRole('heading', { name: /who did what$/ }).waitFor();
    assert.deepEqual(await page.getByRole('row').locator('td:last-child').allTextContents(), [
      'edited the story',
      'published the story',
      'unpublished the story',
      'published the story',
      'unpublished the story',
    ]);
    await context.close();
  });

  it('tells two moderators of each other, without JavaScript', async () => {
    const { id } = await share(inbox);
    const [mariasWindow, maria] = await signedIn('Maria', { javaScriptEnabled: false });
    const [samsWindow, sam] = await signedIn('Sam', { javaScriptEnabled: false });
    await maria.goto(`${inbox.origin}/staff/stories/${id}/edit`);
    await sam.goto(`${inbox.origin}/staff/stories/${id}/edit`);
    await sam.getByLabel('Quote').fill('Sam’s words.');
    await sam.getByRole('button', { name: 'Save' }).click();
    await sam.getByText('Your edit is saved.').waitFor();
    await maria.getByLabel('Quote').fill('Maria’s words.');
    await maria.getByRole('button', { name: 'Save' }).click();
    await maria.getByText('Nothing you wrote is lost').waitFor();
    assert.equal(await maria.getByLabel('Quote').inputValue(), 'Maria’s words.');
    await maria.getByRole('heading', { name: 'Quote, as it is saved now' }).waitFor();
    await maria.getByRole('button', { name: 'Save' }).click();
    await maria.getByText('Your edit is saved.').waitFor();
    await sam.getByLabel('Or decline it, with a note for the team').fill('It names a nurse.');
    await sam.getByRole('button', { name: 'Decline' }).click();
    await sam.getByText('This story was changed since you opened it').waitFor();
    assert.equal(await sam.getByLabel(/^Or decline it/).inputValue(), 'It names a nurse.');
    const visit = await inbox.signedIn('Maria');
    assert.deepEqual(await storyDeedsOf(visit, id), [
      'Sam edited the story',
      'Maria edited the story',
    ]);
    await mariasWindow.close();
    await samsWindow.close();
  });

  /** What reaches out of the window at its sides. */
  const reachingOut = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *:not(thead, thead *, .skip)')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    );

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits every window and passes axe on every page, ${colorScheme}`, async () => {
      const look = async (page: Page) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await reachingOut(page), [], `${page.url()} at ${width} px`);
          assert.deepEqual(await axeViolations(page), [], page.url());
        }
      };
      const story = full();
      const { id } = await share(inbox, story);
      const [context, page] = await signedIn('Sam', { colorScheme });
      const noise: string[] = [];
      page.on('console', (message) => {
        // The icon is the browser's own wish, and an answer of 422 is what a wrong form gets.
        if (!/\/favicon\.ico|status of 422/.test(message.text())) noise.push(message.text());
      });
      const at = `${inbox.origin}/staff/stories`;
      for (const path of ['', `/${id}`, `/${id}/edit`, `/${id}/remove`]) {
        await page.goto(`${at}${path}`);
        await look(page);
      }
      await page.goto(`${at}/${id}/edit`);
      await page.getByLabel('Content note').fill('A note');
      await page.getByRole('button', { name: 'See how it looks first' }).click();
      await page.getByRole('heading', { name: /It is not saved yet/ }).waitFor();
      await look(page);
      await page.getByRole('button', { name: 'Save it like this' }).click();
      await page.getByText('Your edit is saved.').waitFor();
      await page.goto(`${at}/${id}/edit`);
      assert.equal(await page.getByLabel('Content note').inputValue(), 'A note');
      await page.getByLabel('In recovery since').fill(LONG);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'This is not saved yet' }).waitFor();
      await look(page);
      await page.goto(`${at}/${id}`);
      await page.getByLabel(/^Or decline it/).fill(LONG);
      await page.getByRole('button', { name: 'Decline' }).click();
      await page.getByText('This story is declined.').waitFor();
      await look(page);
      await share(inbox, { ...story, quote: 'A newer version.' });
      await page.goto(`${at}/${id}`);
      await page.getByRole('heading', { name: 'There is a newer version' }).waitFor();
      await look(page);
      for (const path of [`/${id}/log`, '?folder=declined', '?folder=withdrawn']) {
        await page.goto(`${at}${path}`);
        await look(page);
      }
      await page.goto(`${at}/${id}/remove`);
      await page.getByRole('button', { name: 'Delete what they wrote' }).click();
      await page.getByRole('heading', { name: 'Taken back' }).waitFor();
      await look(page);
      assert.deepEqual(noise, []);
      await context.close();
    });
  }
});
