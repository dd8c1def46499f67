import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { auditLog } from '../../demo/api/database/schema.ts';
import type { Member } from '../api/open-inbox.ts';
import { callRequest, Inbox, TEAM } from '../api/open-inbox.ts';
import { openBrowser } from '../browsers/open.ts';
import { axeViolations } from './support/axe.ts';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const full = callRequest({
  name: `Robin ${LONG}`,
  pronouns: 'they/them',
  language: 'es',
  accommodation: 'TTY, please',
  urgency: 'today',
  message: `I would like to talk.\n\n${LONG}`,
  preferences: { peer: ['veteran'], ageBand: '30-44' },
  checkIn: { cadence: 'weekly', weeks: 6 },
  extra: { 'How did you hear of us?': 'A friend' },
  contact: {
    method: 'call',
    phone: '+13035550123',
    extension: '42',
    timeZone: 'America/New_York',
    windows: [
      { day: 1, from: '15:30', to: '17:00' },
      { day: 3, from: '09:00', to: '12:00' },
    ],
    safety: {
      voicemail: 'none',
      ifOthersAnswer: 'ask-for-name',
      mayNameOrganization: false,
      note: 'My partner is at home after six',
      callFrom: 'a hidden number',
    },
  },
});

describe('the inbox in a browser', () => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let browser: Browser;
  let request: { id: string; reference: string };

  before(async () => {
    opened = await openMemory();
    inbox = await Inbox.open(opened.database);
    request = await inbox.put(full);
    await inbox.put(callRequest({ purpose: 'offer' }));
    await inbox.put(callRequest(), { respondBy: new Date(inbox.now - 60_000) });
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

  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();

  it('takes a request from New to Done without JavaScript, for two at once', async () => {
    const { id, reference } = await inbox.put(callRequest({ name: 'Kim' }));
    const [mariasWindow, maria] = await signedIn('Maria', { javaScriptEnabled: false });
    const [samsWindow, sam] = await signedIn('Sam', { javaScriptEnabled: false });
    for (const page of [maria, sam]) {
      await page.getByRole('link', { name: reference }).click();
      await page.getByRole('heading', { name: 'Before you make contact' }).waitFor();
    }
    await press(maria, 'I will take this request');
    await maria.getByText('This request is yours now.').waitFor();
    await press(sam, 'I will take this request');
    await sam.getByText('Maria has this request.').waitFor();
    await sam.getByRole('button', { name: 'Take it over from Maria' }).waitFor();
    assert.equal(await sam.getByRole('button', { name: 'Show contact details' }).count(), 0);

    await press(maria, 'Show contact details');
    const call = maria.getByRole('link', { name: 'Call +1 303 555 0123' });
    assert.equal(await call.getAttribute('href'), 'tel:+13035550123');
    assert.equal(await maria.locator('a[href^="sms:"], a[href^="mailto:"]').count(), 0);
    const voicemail = await maria.getByText('Do not leave a voicemail.').boundingBox();
    const number = await call.boundingBox();
    assert.ok(voicemail && number && voicemail.y < number.y);

    await maria.getByLabel('No answer').check();
    await press(maria, 'Record it');
    await maria.getByText('Your attempt is written down.').waitFor();
    assert.equal(await maria.getByText('Kim').count(), 0);
    await maria.getByLabel('We talked').check();
    await press(maria, 'Record it');
    await maria.locator('dd', { hasText: 'We are in touch' }).waitFor();
    await press(maria, 'Done: close this request');
    await maria.getByText('This request is done.').waitFor();
    await maria.getByRole('link', { name: 'Who did what with this request' }).click();
    await maria.getByRole('heading', { name: /who did what$/ }).waitFor();
    assert.deepEqual(await maria.getByRole('row').locator('td:last-child').allTextContents(), [
      'claimed',
      'saw the contact details',
      'recorded an attempt',
      'recorded an attempt',
      'closed',
    ]);
    const entries = await opened.database.select().from(auditLog);
    assert.equal(entries.filter(({ requestId }) => requestId === id).length, 5);

    await press(maria, 'Sign out');
    await maria.getByText('You are signed out.').waitFor();
    await maria.goBack();
    await maria.getByRole('heading', { name: 'Sign in' }).waitFor();
    await mariasWindow.close();
    await samsWindow.close();
  });

  it('is done with the keyboard alone', async () => {
    const { reference } = await inbox.put();
    const [context, page] = await signedIn('Sam', { javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').innerText(), 'Skip to the content');
    await page.keyboard.press('Enter');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if ((await page.locator(':focus').innerText()) === name) return;
      }
      assert.fail(`"${name}" gets no focus`);
    };
    await tabTo(reference);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Request ${reference}` }).waitFor();
    await tabTo('I will take this request');
    await page.keyboard.press('Enter');
    await page.getByText('This request is yours now.').waitFor();
    await context.close();
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
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await reachingOut(page), [], `${page.url()} at ${width} px`);
          // Between the two nothing is laid out in another way.
          if (width !== 768) assert.deepEqual(await axeViolations(page), [], page.url());
        }
      };
      const stranger = await browser.newPage({ colorScheme });
      await stranger.goto(`${inbox.origin}/staff/sign-in?said=ended`);
      await look(stranger);
      await stranger.close();

      const [context, page] = await signedIn('Maria', { colorScheme });
      const noise: string[] = [];
      page.on('console', (message) => {
        // The icon is the browser's own wish.
        if (!message.text().includes('/favicon.ico')) noise.push(message.text());
      });
      for (const folder of ['new', 'mine', 'overdue', 'done']) {
        await page.goto(`${inbox.origin}/staff/inbox?folder=${folder}`);
        await look(page);
      }
      await page.goto(`${inbox.origin}/staff/requests/${request.id}`);
      await look(page);
      const claim = page.getByRole('button', { name: 'I will take this request' });
      if ((await claim.count()) > 0) await claim.click();
      await page.getByLabel('No answer').check();
      await press(page, 'Record it');
      await page.getByText('Your attempt is written down.').waitFor();
      await look(page);
      await press(page, 'Show contact details');
      await page.getByRole('heading', { name: 'Contact details' }).waitFor();
      await look(page);
      await page.goto(`${inbox.origin}/staff/requests/${request.id}/log`);
      await look(page);
      assert.deepEqual(noise, []);
      await context.close();
    });
  }
});
