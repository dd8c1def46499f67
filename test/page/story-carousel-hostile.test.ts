import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hostile, hostileEnvelope } from '../fixtures/hostile-stories.ts';
import { body } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inBrowsers } from './support/engines.ts';
import { CAROUSEL, LIMIT, ONE, carousel, open, slides } from './story-carousel/carousel.ts';

const { center } = await openServers();
center.server.on('/api/stories', body(hostileEnvelope()));

const shown = hostile.filter((each) => each.shown);

inBrowsers('a carousel of stories that mean harm', (browser) => {
  it('shows them as text or not at all, counts them, and runs nothing', LIMIT, async () => {
    // No policy that would help it.
    const page = center.page({
      scripts: [CAROUSEL],
      policy: '',
      body: carousel('api="/api" kind="story"'),
    });
    const guest = await open(browser, page);
    assert.equal(await slides(guest).count(), shown.length);
    assert.deepEqual(await guest.heard(), [
      { type: 'peer-load', count: shown.length, rejected: hostile.length - shown.length },
    ]);
    // Everything that can be opened or pressed.
    const found = await guest.page.evaluate(() => {
      const root = document.querySelector('peer-story-carousel')?.shadowRoot;
      for (const each of root?.querySelectorAll('details') ?? []) each.open = true;
      const sheets = [...(root?.querySelectorAll('script, iframe, object, embed, style') ?? [])];
      const addresses = [...(root?.querySelectorAll('[src], [href], [poster]') ?? [])].flatMap(
        (each) => ['src', 'href', 'poster'].flatMap((name) => each.getAttribute(name) ?? []),
      );
      return {
        hacked: 'hacked' in window,
        alien: sheets.map(({ localName }) => localName),
        bad: addresses.filter((address) => !/^https?:/.test(address)),
      };
    });
    assert.deepEqual(found, { hacked: false, alien: [], bad: [] });
    assert.deepEqual(await guest.troubles(), []);
    // The one line that it says names places and no words of a story.
    for (const line of guest.console) assert.doesNotMatch(line, /hacked|kept going/);
    await guest.close();
  });

  it('keeps them within the page, however large they are', LIMIT, async () => {
    const css = 'body { margin: 0 }';
    const page = center.page({ scripts: [CAROUSEL], css, policy: '', body: carousel() });
    const guest = await open(browser, page, { viewport: { ...ONE, width: 320 } });
    const wide = await guest.page.evaluate(() => {
      const root = document.querySelector('peer-story-carousel')?.shadowRoot;
      for (const each of root?.querySelectorAll('details') ?? []) each.open = true;
      const all = [...(root?.querySelectorAll<HTMLElement>('[part~=slide]') ?? [])];
      return [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ...all
          .filter((slide) => slide.scrollWidth > slide.clientWidth + 1)
          .map(({ innerText }) => innerText.slice(0, 40)),
      ];
    });
    assert.deepEqual(wide, [0]);
    await guest.close();
  });
});
