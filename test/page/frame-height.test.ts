import assert from 'node:assert/strict';
import { it } from 'node:test';
import { serveFeeds } from './finder/feeds.ts';
import { SANDBOX, framesOf, openWidgetOrigin, troublesIn } from './loader/frames.ts';
import { body } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, feeds } = await openServers();
serveFeeds(feeds);

const widgets = await openWidgetOrigin(
  feeds.origin,
  {
    parents: [center.server.origin],
    widgets: {
      'group-finder': { api: `${feeds.origin}/api` },
      'crisis-lines': {},
      'request-form': { api: `${feeds.origin}/api`, phone: '(303) 555-0142' },
    },
  },
  [center.server.origin, feeds.origin],
);
const { frame, heights, policy } = widgets;
const sandbox = `sandbox="${SANDBOX}"`;

/** The heights of a page's frames, and of what is in them. */
async function sizes(guest: Visit): Promise<[frame: number, content: number][]> {
  const outside = await guest.page
    .locator('iframe')
    .evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  const inside = framesOf(guest).map((each) =>
    each.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
  );
  return (await Promise.all(inside)).map((height, place) => [outside[place] ?? 0, height]);
}

/** Waits until every frame is as high as what is in it. */
const fit = (guest: Visit): Promise<void> =>
  eventually(async () => (await sizes(guest)).filter(([one, other]) => one !== other), []);

inBrowsers('frames on a page with a strict policy', (browser) => {
  it('take the height of what they show, and lose it again', async () => {
    const guest = await Visit.to(
      browser(),
      center.page({
        policy,
        scripts: [],
        css: '* { box-sizing: border-box } iframe { border: 5px solid }',
        body:
          heights +
          frame('widget=group-finder&lang=es', sandbox) +
          frame('widget=crisis-lines&theme=dark', sandbox),
      }),
    );
    const [finder] = framesOf(guest);
    assert.ok(finder);
    await finder.getByRole('heading', { name: 'Encuentre un grupo' }).waitFor();
    await finder.locator('[part~=group]').first().waitFor();
    await fit(guest);
    const [before = 0] = (await sizes(guest))[0] ?? [];
    await finder.getByRole('searchbox').fill('smart');
    await eventually(() => finder.locator('[part~=group]').count(), 1);
    await eventually(async () => ((await sizes(guest))[0]?.[0] ?? before) < before, true);
    await fit(guest);
    await guest.wasQuiet();
    assert.deepEqual(await troublesIn(guest), []);
    await guest.close();
  });

  it('come later, too, and load when they come near', async () => {
    const far = '<div id="far"></div>';
    const guest = await Visit.to(
      browser(),
      center.page({
        policy,
        scripts: [],
        css: '#far { height: 20000px }',
        body: heights + far + frame('widget=crisis-lines', `loading="lazy" ${sandbox}`),
      }),
    );
    await guest.page.locator('#far').evaluate((each) => each.remove());
    await guest.page.frameLocator('iframe').getByRole('link', { name: '988' }).first().waitFor();
    await fit(guest);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a page with frames', (browser) => {
  it('shows a dialog whole that opens in one, and then is where it was', async () => {
    const guest = await Visit.to(
      browser(),
      center.page({
        policy,
        scripts: [],
        css: '#before { height: 300px }',
        body: `<div id="before"></div>${heights}${frame('widget=group-finder', sandbox)}`,
      }),
      { viewport: { width: 360, height: 640 } },
    );
    const finder = guest.page.frameLocator('iframe');
    await finder.locator('[part~=group]').first().waitFor();
    await fit(guest);
    const [, tall] = (await sizes(guest))[0] ?? [];
    await guest.page.evaluate(() => scrollTo(0, 250));
    await finder.getByRole('button', { name: 'Filters' }).click();
    const dialog = finder.getByRole('dialog');
    await eventually(
      async () => {
        const { y = -1, height = 0 } = (await dialog.boundingBox()) ?? {};
        return { hidden: Math.min(y, 0), below: Math.max(y + height - 640, 0), high: height > 300 };
      },
      { hidden: 0, below: 0, high: true },
    );
    await guest.page.keyboard.press('Escape');
    await eventually(async () => (await sizes(guest))[0]?.[0], tall);
    await eventually(() => guest.page.evaluate(() => scrollY), 250);
    await guest.close();
  });

  it('believes nobody about a height but its own frames', async () => {
    const liar = feeds.on(
      '/liar',
      body(
        `<script>parent.postMessage({ peerFrameHeight: 4321 }, '*'); document.title = 'Lied'</script>`,
        'text/html',
      ),
    );
    const guest = await Visit.to(
      browser(),
      center.page({
        policy: '',
        scripts: [],
        body:
          heights +
          frame('widget=crisis-lines') +
          `<iframe src="${liar}" title="Other" height="100"></iframe>`,
      }),
    );
    await guest.page.frameLocator('iframe').first().getByRole('link').first().waitFor();
    await eventually(() => framesOf(guest)[1]?.title(), 'Lied');
    const [ours] = framesOf(guest);
    // By the right origin, but no height; and by the page itself.
    await ours?.evaluate(() => {
      for (const bad of [-1, 0, 0.5, Infinity, '9', { peerFrameHeight: '9' }, null, undefined])
        parent.postMessage(bad === null ? null : { peerFrameHeight: bad }, '*');
    });
    await guest.page.evaluate(() => postMessage({ peerFrameHeight: 4321 }, '*'));
    await eventually(async () => (await sizes(guest))[0]?.[0] !== 300, true);
    const [[first, content] = [0, 1], [second] = [0]] = await sizes(guest);
    assert.deepEqual([first, second], [content, 100]);
    await guest.close();
  });

  it('is told nothing where it is none of the center’s', async () => {
    const page = feeds.on(
      '/stranger',
      body(
        `<script>heard = []; onmessage = ({ data }) => heard.push(data)</script>
          ${heights}${frame('widget=crisis-lines')}`,
        'text/html',
      ),
    );
    const guest = await Visit.to(browser(), page);
    await guest.page.frameLocator('iframe').getByRole('link', { name: '988' }).first().waitFor();
    // What a frame told of its height would come before what it says when that was measured again.
    await framesOf(guest)[0]?.evaluate(() => {
      new ResizeObserver(() => parent.postMessage('measured', '*')).observe(document.body);
    });
    await eventually(() => guest.page.evaluate('heard'), ['measured']);
    assert.deepEqual((await sizes(guest))[0]?.[0], 300);
    await guest.close();
  });
});
