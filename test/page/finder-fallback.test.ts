import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { groupsOf, held, status } from './support/answers.ts';
import type { CenterPage } from './support/center.ts';
import { Center, FINDER, script } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { drawn, shiftsOn, watchShifts } from './support/shifts.ts';
import { Visit, eventually } from './support/visit.ts';
import { manyGroups } from '../fixtures/many-groups.ts';

/** What the documentation tells a page to say before the script is there. */
const RESERVED = 'peer-group-finder:not(:defined) { display: block; min-block-size: 100svh }';

const FALLBACK = `<h2 slot="heading">Groups near you</h2>
  <p>Call us at <a href="tel:+13035550142">(303) 555-0142</a></p>`;

let center: Center;
before(async () => {
  center = await Center.start();
  center.server.on('/api/groups', groupsOf(...manyGroups(60)));
});
after(() => center.close());

inChromium("a page's own content in a finder", (browser) => {
  it('is there without JavaScript', async () => {
    const body = `<peer-group-finder api="/api">${FALLBACK}</peer-group-finder>`;
    const page = center.page({ css: RESERVED, body });
    const guest = await Visit.to(browser(), page, { javaScriptEnabled: false });
    assert.ok(await guest.page.getByText('Call us at').isVisible());
    assert.ok(await guest.page.getByRole('heading', { name: 'Groups near you' }).isVisible());
    await guest.close();
  });

  it('is there before the script is, while the list loads, and not beside the list', async () => {
    const [slowScript, slowList] = [held(script), held(groupsOf(...manyGroups(3)))];
    center.server.on(`${FINDER}?slow`, slowScript.answer);
    center.server.on('/slow/groups', slowList.answer);
    const body = `<peer-group-finder api="/slow">${FALLBACK}</peer-group-finder>`;
    const page = center.page({ css: RESERVED, scripts: [`${FINDER}?slow`], body });
    const guest = await Visit.to(browser(), page, { early: true });
    const call = guest.page.getByText('Call us at');
    await call.waitFor();
    assert.equal(await guest.search.count(), 0);
    slowScript.letGo();
    await guest.search.waitFor();
    assert.ok(await call.isVisible());
    slowList.letGo();
    await guest.listed();
    assert.ok(!(await call.isVisible()));
    assert.equal(await guest.page.getByRole('heading', { level: 2 }).count(), 1);
    await guest.wasQuiet();
    await guest.close();
  });

  it('is there where the script is not', async () => {
    center.server.on(`${FINDER}?gone`, status(404));
    const body = `<peer-group-finder api="/api">${FALLBACK}</peer-group-finder>`;
    const page = center.page({ css: RESERVED, scripts: [`${FINDER}?gone`], body });
    const guest = await Visit.to(browser(), page);
    assert.ok(await guest.page.getByText('Call us at').isVisible());
    await guest.close();
  });
});

/** How much what is after the finder has moved so far: the values of its layout shifts. */
async function shiftsAfter(guest: Visit): Promise<number[]> {
  const shifts = await shiftsOn(guest);
  return shifts.filter(({ moved }) => moved.includes('after')).map(({ value }) => value);
}

/** What is around the finder on a page, so that much of it shows at once. */
const around = (body: string) => `<header id="before">Our center</header>${body}
  <footer id="after">Call 988</footer>`;

inChromium('a page around a finder', (browser) => {
  it('would be seen to move', async () => {
    const body = around('<main style="height: 100px"></main>');
    const guest = await Visit.to(browser(), center.page({ policy: '', body }), {
      before: (each) => each.addInitScript(watchShifts),
    });
    await drawn(guest);
    await guest.page.evaluate(() =>
      document.querySelector('main')?.style.setProperty('height', '0'),
    );
    assert.equal((await shiftsAfter(guest)).length, 1);
    await guest.close();
  });

  const cases: [string, Omit<CenterPage, 'scripts'>][] = [
    ['with nothing in it', { css: RESERVED, body: '' }],
    ['with content of the page', { css: RESERVED, body: FALLBACK }],
    [
      'in a page that keeps less room',
      {
        css: `${RESERVED.replace('100svh', '60svh')} peer-group-finder { --peer-reserve: 60svh }`,
        body: '',
      },
    ],
  ];
  for (const [how, { css = '', body }] of cases) {
    it(`does not move when it wakes and loads slowly, ${how}`, async () => {
      const [slowScript, slowList] = [held(script), held(groupsOf({ id: 'a', name: 'Only one' }))];
      const [src, api] = [`${FINDER}?${encodeURIComponent(how)}`, `/${encodeURIComponent(how)}`];
      center.server.on(src, slowScript.answer);
      center.server.on(`${api}/groups`, slowList.answer);
      const element = `<peer-group-finder api="${api}">${body}</peer-group-finder>`;
      const page = center.page({ css, scripts: [src], body: around(element) });
      const guest = await Visit.to(browser(), page, {
        early: true,
        before: (each) => each.addInitScript(watchShifts),
      });
      await guest.page.getByText('Call 988').waitFor();
      await drawn(guest);
      slowScript.letGo();
      await guest.search.waitFor();
      assert.deepEqual(await shiftsAfter(guest), []);
      slowList.letGo();
      await guest.listed();
      assert.deepEqual(await shiftsAfter(guest), []);
      await guest.close();
    });
  }

  it('stays where a visitor has scrolled to it when the list grows', async () => {
    const slowList = held(groupsOf(...manyGroups(60)));
    center.server.on('/long/groups', slowList.answer);
    const element = '<peer-group-finder api="/long"></peer-group-finder>';
    const page = center.page({
      css: `${RESERVED} footer { height: 150svh }`,
      body: around(element),
    });
    const guest = await Visit.to(browser(), page, {
      before: (each) => each.addInitScript(watchShifts),
    });
    await guest.search.waitFor();
    const top = () =>
      guest.page.locator('#after').evaluate((e) => Math.round(e.getBoundingClientRect().top));
    await guest.page.evaluate(() => {
      document.querySelector('#after')?.scrollIntoView();
      scrollBy(0, 100);
    });
    await eventually(top, -100);
    await drawn(guest);
    slowList.letGo();
    await guest.listed();
    assert.deepEqual(await shiftsAfter(guest), []);
    assert.equal(await top(), -100);
    await guest.close();
  });
});
