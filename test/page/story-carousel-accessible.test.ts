import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { never, json } from './support/answers.ts';
import { axeViolations } from './support/axe.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  ONE,
  THREE,
  TWO,
  carousel,
  press,
  place,
  slides,
  still,
  stop,
  told,
  track,
} from './story-carousel/carousel.ts';
import { figures } from './story-carousel/figures.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';

const { center } = await openServers();
serveMedia(center.server);
const stories = storiesOn(center.server.origin);
center.server.on('/api/stories', json({ stories }));
center.server.on('/never/stories', never);
center.server.on('/none/stories', json({ stories: [] }));

const DARK = 'html { background: #111; color: #eee }';
const wait = (guest: Visit, text: string) => guest.page.getByText(text).first().waitFor();

async function goTo(guest: Visit, at: number): Promise<void> {
  await told(guest);
  await track(guest).press('Home');
  for (let count = 1; count < at; count += 1) {
    await track(guest).press('ArrowRight');
    await eventually(() => place(guest), `${count + 1} of 6`);
  }
  await still(guest.page);
}

const open = (at: number, selector: string) => async (guest: Visit) => {
  await goTo(guest, at);
  for (const summary of await slides(guest)
    .nth(at - 1)
    .locator(selector)
    .all()) {
    await press(summary);
  }
};

interface State {
  readonly body?: string;
  readonly window?: { readonly width: number; readonly height: number };
  readonly until: (guest: Visit) => Promise<unknown>;
}

const STATES: Record<string, State> = {
  'that loads': {
    body: carousel('api="/never"'),
    until: (guest) => wait(guest, 'Loading stories'),
  },
  'that shows the page’s stories meanwhile': {
    body: carousel('api="/never"', figures(stories)),
    until: (guest) => guest.page.locator('.track').waitFor(),
  },
  'of the page’s own stories': { body: carousel('', figures(stories)), until: told },
  'with one story in view': { until: told },
  'with two in view': { window: TWO, until: told },
  'with three in view': { window: THREE, until: told },
  'that turns': { body: carousel('api="/api" autoplay'), until: told },
  'that was stopped': {
    body: carousel('api="/api" autoplay'),
    until: async (guest) => {
      await told(guest);
      await stop(guest).click();
    },
  },
  'with a note and a whole story open': { until: open(4, 'summary') },
  'with a video and its transcript': { until: open(5, 'summary') },
  'without stories': { body: carousel('api="/none"'), until: (guest) => wait(guest, 'no stories') },
  'that could not load': {
    body: carousel('api="/gone"'),
    until: (guest) => guest.page.locator('[part~=error]').waitFor(),
  },
  'that kept the page’s stories': {
    body: carousel('api="/gone"', figures(stories)),
    until: (guest) => eventually(async () => (await guest.heard()).length, 1),
  },
};

const LOOKS: Record<string, { page?: object; options?: BrowserContextOptions }> = {
  light: {},
  dark: { page: { css: DARK } },
};

inChromium('a carousel passes axe', (browser) => {
  const check = async (
    { body = carousel(), window = ONE, until }: State,
    page: object = {},
    options: BrowserContextOptions = {},
  ) => {
    const address = center.page({
      scripts: [CAROUSEL],
      policy: '',
      body: `<main><h1>Our center</h1>${body}</main>`,
      ...page,
    });
    const guest = await Visit.to(browser(), address, { viewport: window, ...options });
    guest.page.setDefaultTimeout(15_000);
    await until(guest);
    assert.deepEqual(await axeViolations(guest.page), []);
    await guest.close();
  };

  for (const [what, state] of Object.entries(STATES)) {
    for (const [look, { page, options }] of Object.entries(LOOKS)) {
      it(`${what}, ${look}`, LIMIT, () => check(state, page, options));
    }
  }

  const ready: State = { until: open(4, 'summary') };
  it('right to left', LIMIT, () =>
    check(
      {
        until: async (guest) => {
          await told(guest);
          await track(guest).press('End');
          await eventually(() => place(guest), '6 of 6');
        },
      },
      { dir: 'rtl', lang: 'ar' },
    ),
  );
  it('in Spanish', LIMIT, () =>
    check({ until: (guest) => wait(guest, 'Siguiente') }, { lang: 'es' }),
  );
  it('in forced colors', LIMIT, () => check(ready, {}, { forcedColors: 'active' }));
  it('in a window of 320 px', LIMIT, () =>
    check({ ...ready, window: { width: 320, height: 640 } }),
  );
});
