import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { groups } from '../fixtures/groups.ts';
import { serveFeeds } from './finder/feeds.ts';
import { choose, countShown } from './finder/filters.ts';
import { LIMIT, openClinic } from './forms/clinic.ts';
import { newName } from './forms/form.ts';
import * as asking from './request/asking.ts';
import * as sharing from './story-form/sharing.ts';
import { inView, next, place, still, told, track } from './story-carousel/carousel.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';
import { json } from './support/answers.ts';
import { inChromium } from './support/engines.ts';
import { NEWER_CSS } from './support/newer-css.ts';
import { dashedStatesOnly, makeOld } from './support/old-browsers.ts';
import { Visit, eventually } from './support/visit.ts';

const { api, center } = await openClinic();
serveFeeds(center.server);
serveMedia(center.server);
center.server.on('/api/stories', json({ stories: storiesOn(center.server.origin) }));

const address = center.page({
  scripts: ['/alongside/alongside.js'],
  policy: '',
  body: `<peer-quick-exit></peer-quick-exit>
    <peer-support api="/api" phone="+13035550142">
      <peer-group-finder src="api/groups meetings.json bmlt.json"></peer-group-finder>
      <peer-story-carousel autoplay></peer-story-carousel>
    </peer-support>
    <peer-support api="${api.origin}">
      <peer-request-form></peer-request-form>
      <peer-story-form></peer-story-form>
    </peer-support>
    <peer-crisis-lines></peer-crisis-lines>`,
});

/** Reads a form among others on a page. */
const within = ({ page }: Visit, tag: string): Visit =>
  ({ page: page.locator(tag) }) as unknown as Visit;

async function usesFinder(guest: Visit): Promise<void> {
  const all = groups.length + 2;
  await eventually(() => guest.rows.count(), all);
  await guest.button('SMART Start').click();
  await guest.page.getByRole('link', { name: 'Join on Zoom' }).waitFor();
  await choose(guest, 'How to attend', 'In person and online');
  await eventually(() => countShown(guest), '2 groups');
  await guest.search.fill('nothing like it');
  await guest.button('Clear search and filters').click();
  await eventually(() => guest.rows.count(), all);
}

async function usesCarousel(guest: Visit): Promise<void> {
  await guest.page.locator('peer-story-carousel').scrollIntoViewIfNeeded();
  await told(guest);
  await next(guest).press('Enter');
  await eventually(() => inView(guest), ['J., parent']);
  await track(guest).press('End');
  await eventually(() => place(guest), '6 of 6');
  await still(guest.page);
  // By scrolling alone, whose end such a browser does not tell.
  await track(guest).evaluate((row) => row.scrollTo({ left: 0, behavior: 'instant' }));
  await eventually(() => place(guest), '1 of 6');
  await eventually(() => inView(guest), ['Maria']);
}

async function asks(guest: Visit): Promise<void> {
  const { words, control, send } = asking;
  const form = within(guest, 'peer-request-form');
  await guest.page.locator('peer-request-form').scrollIntoViewIfNeeded();
  await control(form, 'contact.method', 'call').check();
  await send(form).click();
  await form.page.getByText(words.formProblem).waitFor();
  const error = form.page.getByText(words['required:contact.phone']).last();
  assert.ok(await error.isVisible(), 'in words, and not by a border alone');
  const name = newName();
  await asking.fillIn(form, name);
  const day = control(form, 'contact.windows').first();
  await day.check();
  assert.ok(await day.isVisible(), 'the box itself says that it is chosen');
  await send(form).click();
  const reference = await asking.reference(form);
  const [stored, ...more] = await api.storedFor(name);
  assert.deepEqual([stored?.reference, more], [reference, []]);
  await form.page.getByRole('button', { name: words.sentWithdraw }).click();
  await form.page.getByText(words.sentWithdrawn).waitFor();
  assert.equal((await api.row(reference))?.status, 'withdrawn');
}

async function shares(guest: Visit): Promise<void> {
  const { words, control, send } = sharing;
  const form = within(guest, 'peer-story-form');
  await guest.page.locator('peer-story-form').scrollIntoViewIfNeeded();
  await send(form).click();
  const error = form.page.getByText(words['required:quote']).last();
  assert.ok(await error.isVisible(), 'in words, and not by a border alone');
  await sharing.fillIn(form, sharing.newQuote());
  await control(form, 'topics').first().check();
  await send(form).click();
  const [reference] = await sharing.codes(form);
  await form.page.getByRole('button', { name: words.shareWithdraw }).click();
  await form.page.getByText(words.shareWithdrawnText).waitFor();
  assert.equal((await api.storyRow(reference))?.status, 'withdrawn');
}

inChromium('a browser that is as old as the oldest we know', (browser) => {
  const AGES: [string, (page: Page) => Promise<unknown>][] = [
    ['without what is newer', makeOld],
    ['whose states have dashes', (page) => page.addInitScript(dashedStatesOnly)],
  ];
  for (const [what, before] of AGES) {
    it(`${what} finds, reads, asks, shares and leaves`, LIMIT, async () => {
      const guest = await Visit.to(browser(), address, {
        ownClock: false,
        viewport: { width: 700, height: 900 },
        before,
      });
      await usesFinder(guest);
      await usesCarousel(guest);
      await asks(guest);
      await shares(guest);
      const lines = guest.page.locator('body > peer-crisis-lines');
      assert.ok(await lines.getByRole('link', { name: '911' }).isVisible());
      await guest.page.keyboard.press('Shift');
      await guest.page.getByText('2 more times').waitFor();
      if (before !== makeOld) {
        assert.equal(await guest.page.locator(':state(--ready)').count(), 4);
      }
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('has really lost them', async () => {
    const page = center.page({
      scripts: ['/alongside/alongside.js'],
      body: '<peer-group-finder></peer-group-finder>',
    });
    const guest = await Visit.to(browser(), page, { before: makeOld });
    const left = await guest.page.evaluate(
      (patterns) => ({
        scripts: [
          'states' in ElementInternals.prototype,
          'checkVisibility' in Element.prototype,
          'popover' in HTMLElement.prototype,
          'canParse' in URL,
          'groupBy' in Object,
          'any' in AbortSignal,
          'randomUUID' in crypto,
          'map' in [].values(),
          CSS.supports('selector(:state(a))'),
        ].filter(Boolean).length,
        css: [
          ...(document.querySelector('peer-group-finder')?.shadowRoot?.adoptedStyleSheets ?? []),
        ]
          .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
          .filter((rule) => patterns.some((each) => new RegExp(each).test(rule))),
      }),
      // Prefixed or not, a browser of today writes both the same.
      NEWER_CSS.filter(({ name }) => !name.includes('prefix')).map(({ pattern }) => pattern),
    );
    assert.deepEqual(left, { scripts: 0, css: [] });
    await guest.close();
  });
});
