import assert from 'node:assert/strict';
import { it } from 'node:test';
import { manyStories } from '../fixtures/many-stories.ts';
import { json } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import {
  CAROUSEL,
  LIMIT,
  carousel,
  next,
  open,
  previous,
  slides,
  stop,
} from './story-carousel/carousel.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';

const { center } = await openServers();
serveMedia(center.server);
const stories = storiesOn(center.server.origin);
center.server.on('/api/stories', json({ stories }));
center.server.on('/many/stories', json({ stories: manyStories(200) }));

const page = (api: string) =>
  center.page({
    scripts: [CAROUSEL],
    policy: '',
    body: `<h1>Our center</h1>${carousel(`api="${api}" autoplay loop`)}<p>Call 988</p>`,
  });

/** How many pages a PDF has: the largest of what its page tree counts, a branch or the whole. */
const pagesOf = (pdf: Buffer): number =>
  Math.max(...Array.from(pdf.toString('latin1').matchAll(/\/Count (\d+)/g), ([, n]) => Number(n)));

inChromium('a carousel on paper', (browser) => {
  it('has all stories below each other, whole, and nothing to press', LIMIT, async () => {
    const guest = await open(browser, page('/api'));
    await guest.page.emulateMedia({ media: 'print' });
    await guest.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const button of [next(guest), previous(guest), stop(guest)]) {
      assert.ok(!(await button.isVisible()));
    }
    assert.ok(!(await guest.page.getByRole('button').first().isVisible()));
    assert.ok(!(await guest.page.locator('video').isVisible()));
    for (const text of [
      ...stories.map(({ quote }) => quote),
      'The first try was in spring.',
      'I asked for help on a Tuesday.',
    ]) {
      assert.ok(await guest.page.getByText(text).first().isVisible(), text);
    }
    const boxes = await slides(guest).evaluateAll((all) =>
      all.map((each) => {
        const { left, top, bottom, width } = each.getBoundingClientRect();
        return { left, top, bottom, width, more: each.scrollHeight - each.clientHeight };
      }),
    );
    assert.equal(boxes.length, stories.length);
    boxes.forEach((box, at) => {
      const before = boxes[at - 1];
      if (before) assert.ok(box.top >= before.bottom, `${at} is below the one before`);
      assert.equal(box.left, boxes[0]?.left);
      assert.ok(box.more <= 1, `${at} is whole`);
    });
    await guest.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await guest.page.emulateMedia({ media: 'screen' });
    assert.equal(await guest.page.locator('details[open]').count(), 0, 'as it was before');
    await guest.wasQuiet();
    await guest.close();
  });

  it('takes as many pages as its stories need, of 200 too', LIMIT, async () => {
    const pages: number[] = [];
    for (const api of ['/api', '/many']) {
      const guest = await open(browser, page(api));
      pages.push(pagesOf(await guest.page.pdf()));
      await guest.close();
    }
    const [few = 0, many = 0] = pages;
    assert.ok(few >= 1 && few <= 4, `${few} pages for 6 stories`);
    assert.ok(many >= 20, `${many} pages for 200 stories`);
  });
});
