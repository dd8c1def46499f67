import assert from 'node:assert/strict';
import { it } from 'node:test';
import { WIDGETS, inside, shown } from '../pictures/widgets.ts';
import type { Tag } from '../pictures/widgets.ts';
import { openStage } from '../pictures/stage.ts';
import { inBrowsers } from './support/engines.ts';
import { Visit } from './support/visit.ts';

const { page } = await openStage();

const LINES = WIDGETS['peer-crisis-lines'];
const BESIDE = '<aside>Opening hours</aside>';

/** Places that pages have for what comes into them, each with its own style. */
const PLACES: Readonly<Record<string, readonly [css: string, html: string]>> = {
  'in a row': ['display: flex', LINES + BESIDE],
  'in a box in a row': ['display: flex', `<section>${LINES}</section>${BESIDE}`],
  'in a column that stretches nothing': [
    'display: flex; flex-direction: column; align-items: center',
    LINES + BESIDE,
  ],
  'in a grid that stretches nothing': ['display: grid; justify-items: start', LINES],
  'in a table': ['', `<table><tr><td>${LINES}</td><td>${BESIDE}</td></tr></table>`],
  'where everything floats': ['display: flow-root; & > * { float: left }', LINES],
  'where everything is a flex box': ['& > * { display: flex !important }', LINES],
  'where nothing may be broken': ['display: flex; white-space: nowrap', LINES],
};

inBrowsers('a widget has room', (browser) => {
  it('wherever a page puts it, and no more than there is', async () => {
    const places = Object.values(PLACES).map(([css, html], index) => ({
      css: `#place-${index} { ${css} }`,
      html: `<main id="place-${index}">${html}</main>`,
    }));
    const address = page({
      css: `body { margin: 0 } ${places.map(({ css }) => css).join(' ')}`,
      body: places.map(({ html }) => html).join(''),
    });
    const guest = await Visit.to(browser(), address);
    await shown(guest, 'peer-crisis-lines');
    for (const [width, least] of [
      [1000, 600],
      [320, 180],
    ] as const) {
      await guest.page.setViewportSize({ width, height: 700 });
      const wide = await guest.page
        .locator('peer-crisis-lines .widget')
        .evaluateAll((all) => all.map((each) => each.clientWidth));
      assert.equal(wide.length, places.length);
      const narrow = Object.keys(PLACES).filter((_, index) => (wide[index] ?? 0) < least);
      assert.deepEqual(narrow, [], `of ${width} pixels they have ${wide.join(', ')}`);
      const over = await guest.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.equal(over, 0, 'nothing reaches out of the window');
    }
    await guest.close();
  });

  it('and text that can be read, on a page that shrinks its own', async () => {
    const tags: Tag[] = ['peer-crisis-lines', 'peer-group-finder', 'peer-request-form'];
    const address = page({
      css: 'html { font-size: 62.5% } p { font-size: 1.6rem }',
      body: `<p>Our words</p>${tags.map((tag) => WIDGETS[tag]).join('')}`,
    });
    const guest = await Visit.to(browser(), address);
    for (const tag of tags) await shown(guest, tag);
    const sizes = await guest.page.evaluate(() =>
      [...document.querySelectorAll('peer-group-finder, peer-request-form')].flatMap((each) =>
        [
          ...(each.shadowRoot?.querySelectorAll('.widget, input, textarea, select, button') ?? []),
        ].map((one) => parseFloat(getComputedStyle(one).fontSize)),
      ),
    );
    assert.ok(sizes.length > 10);
    assert.deepEqual(
      sizes.filter((size) => size < 16),
      [],
    );
    await guest.close();
  });

  it('and its way out stays in view, also where everything is placed by the page', async () => {
    const address = page({
      css: `body { height: 4000px } * { position: relative !important }`,
      body: WIDGETS['peer-quick-exit'],
    });
    const guest = await Visit.to(browser(), address, { viewport: { width: 800, height: 600 } });
    await shown(guest, 'peer-quick-exit');
    await guest.page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
    const top = () =>
      inside(guest, 'peer-quick-exit').evaluate((each) => each.getBoundingClientRect().top);
    assert.equal(await top(), 0);
    await guest.close();
  });
});
