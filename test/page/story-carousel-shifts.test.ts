import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { WireStory } from '../../src/contract/story.ts';
import { manyStories } from '../fixtures/many-stories.ts';
import { held, json, status } from './support/answers.ts';
import { openServers, script } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import type { Shift } from './support/shifts.ts';
import { drawn, shiftsOn, watchShifts } from './support/shifts.ts';
import { Visit, eventually } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  carousel,
  next,
  place,
  slides,
  still,
  told,
  track,
} from './story-carousel/carousel.ts';
import { figures } from './story-carousel/figures.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';
import { RESERVED } from './story-carousel/reserved.ts';

const { center } = await openServers();
serveMedia(center.server);
const stories = storiesOn(center.server.origin);

/** What is above and below the carousel on a page, so that much of it shows at once. */
const around = (body: string) => `<header id="before">Our center</header>${body}
  <footer id="after"><p>Call 988</p></footer>`;

inChromium('a page around a carousel', (browser) => {
  let cases = 0;

  interface Slow {
    readonly guest: Visit;
    readonly wake: () => void;
    readonly answer: () => void;
  }

  /** Opens a page whose script and stories come when they are told to. */
  async function slow(
    width: number,
    inside: string,
    of: readonly WireStory[] | undefined,
    reserve = '',
  ): Promise<Slow> {
    const [src, api] = [`${CAROUSEL}?${(cases += 1)}`, `/api-${cases}`];
    const lateScript = held(script);
    const lateStories = held(of ? json({ stories: of }) : status(404));
    center.server.on(src, lateScript.answer);
    center.server.on(`${api}/stories`, lateStories.answer);
    const page = center.page({
      scripts: [src],
      css: `${RESERVED} body { margin: 0 } ${reserve}`,
      policy: '',
      body: around(carousel(inside && !of ? '' : `api="${api}"`, inside)),
    });
    const guest = await Visit.to(browser(), page, {
      early: true,
      viewport: { width, height: 1000 },
      before: (each) => each.addInitScript(watchShifts),
    });
    guest.page.setDefaultTimeout(15_000);
    await guest.page.locator('#after').waitFor({ state: 'attached' });
    await drawn(guest);
    return { guest, wake: lateScript.letGo, answer: lateStories.letGo };
  }

  const shiftsAfter = async (guest: Visit): Promise<readonly Shift[]> =>
    (await shiftsOn(guest)).filter(({ value }) => value > 0);

  it('would be seen to move', LIMIT, async () => {
    const { guest, wake } = await slow(
      768,
      figures(stories),
      undefined,
      `peer-story-carousel:not(:defined) { block-size: 10em }`,
    );
    wake();
    await told(guest);
    assert.notDeepEqual(await shiftsAfter(guest), []);
    await guest.close();
  });

  const RESERVES: Record<number, string> = {
    320: 'peer-story-carousel { --peer-reserve: 46em }',
    768: 'peer-story-carousel { --peer-reserve: 40em }',
    1280: 'peer-story-carousel { --peer-reserve: 36em }',
  };
  for (const [width, reserve] of Object.entries(RESERVES)) {
    it(`does not move from the moment its own stories are read, ${width} px`, LIMIT, async () => {
      const { guest, wake } = await slow(Number(width), figures(stories), undefined, reserve);
      wake();
      await told(guest);
      await still(guest.page);
      assert.deepEqual(await shiftsAfter(guest), []);
      await guest.close();
    });

    it(`does not move when stories come late, ${width} px`, LIMIT, async () => {
      const { guest, wake, answer } = await slow(Number(width), '', stories, reserve);
      wake();
      await guest.page.getByText('Loading stories').waitFor();
      assert.deepEqual(await shiftsAfter(guest), []);
      answer();
      await told(guest);
      await still(guest.page);
      assert.deepEqual(await shiftsAfter(guest), []);
      await guest.close();
    });
  }

  it('does not move when other stories take the place of those in the page', LIMIT, async () => {
    const { guest, wake, answer } = await slow(
      768,
      figures(stories.slice(1, 3)),
      stories,
      RESERVES[768],
    );
    wake();
    await guest.page.locator('.track').waitFor();
    await drawn(guest);
    answer();
    await told(guest);
    await still(guest.page);
    // The stories themselves are others: what is around them stays.
    const moved = (await shiftsAfter(guest)).flatMap(({ moved }) => moved);
    assert.deepEqual(moved.filter(Boolean), []);
    await guest.close();
  });

  it('does not move when the stories do not come', LIMIT, async () => {
    const { guest, wake, answer } = await slow(768, '', undefined, RESERVES[768]);
    wake();
    await guest.page.getByText('Loading stories').waitFor();
    answer();
    await guest.page.locator('[part~=error]').waitFor();
    assert.deepEqual(await shiftsAfter(guest), []);
    await guest.close();
  });

  for (const count of [12, 500]) {
    it(`does not move while ${count} stories of unequal lengths pass by`, LIMIT, async () => {
      const { guest, wake, answer } = await slow(600, '', manyStories(count), RESERVES[320]);
      wake();
      answer();
      await told(guest);
      const whole = () => guest.page.locator('[part~=slide] figure').count();
      await eventually(whole, count);
      await drawn(guest);
      const bottom = () =>
        guest.page.locator('#after').evaluate((each) => each.getBoundingClientRect().top);
      const before = await bottom();
      for (let at = 2; at <= 8; at += 1) {
        await next(guest).press('Enter');
        await eventually(() => place(guest), `${at} of ${count}`);
        assert.equal(await bottom(), before);
      }
      await track(guest).press('End');
      await eventually(() => place(guest), `${count} of ${count}`);
      await slides(guest)
        .nth(count - 1)
        .waitFor();
      await still(guest.page);
      assert.equal(await bottom(), before);
      assert.deepEqual(await shiftsAfter(guest), []);
      await guest.wasQuiet();
      await guest.close();
    });
  }
});
