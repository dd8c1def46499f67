import assert from 'node:assert/strict';
import { it } from 'node:test';
import { json } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { dashedStatesOnly, takeAway } from './support/old-browsers.ts';
import { eventually } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  carousel,
  inView,
  next,
  open,
  place,
  slides,
  still,
  track,
} from './story-carousel/carousel.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';

const { center } = await openServers();
serveMedia(center.server);
center.server.on('/api/stories', json({ stories: storiesOn(center.server.origin) }));

inChromium('a browser that is as old as the oldest we know', (browser) => {
  for (const [what, script] of [
    ['without what is newer', takeAway],
    ['whose states have dashes', dashedStatesOnly],
  ] as const) {
    it(`${what} tells stories, moves and opens what is folded away`, LIMIT, async () => {
      const policy = '';
      const page = center.page({
        scripts: [CAROUSEL],
        policy,
        body: carousel('api="/api" autoplay'),
      });
      const guest = await open(browser, page, { before: (each) => each.addInitScript(script) });
      for (const name of ['J., parent', 'Lucía', 'Sam']) {
        await next(guest).press('Enter');
        await eventually(() => inView(guest), [name]);
      }
      await slides(guest).nth(3).locator('.noted > summary').press('Enter');
      await guest.page.getByText('It took three tries').waitFor();
      await track(guest).press('End');
      await eventually(() => place(guest), '6 of 6');
      await eventually(() => inView(guest), ['ليلى']);
      await still(guest.page);
      // By scrolling alone, whose end such a browser does not tell.
      await track(guest).evaluate((row) => row.scrollTo({ left: 0, behavior: 'instant' }));
      await eventually(() => place(guest), '1 of 6');
      await eventually(() => inView(guest), ['Maria']);
      if (script === dashedStatesOnly) {
        assert.equal(await guest.page.locator('peer-story-carousel:state(--ready)').count(), 1);
      }
      await guest.wasQuiet();
      await guest.close();
    });
  }
});
