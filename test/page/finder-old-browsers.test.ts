import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { FINDER, SUPPORT, openServers } from './finder/center.ts';
import { inChromium } from './finder/engines.ts';
import { serveFeeds } from './finder/feeds.ts';
import { Visit, eventually } from './finder/visit.ts';

/** Takes away what is newer than Safari 16.4, Chrome 111 and Firefox 115. */
function takeAway(): void {
  const page = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
  const of = (name: string): Record<string, unknown> => page[name] ?? {};
  const proto = (name: string) => (of(name)['prototype'] ?? {}) as Record<string, unknown>;
  const gone: [Record<string, unknown>, string[]][] = [
    [page, ['CustomStateSet', 'Temporal', 'scheduler', 'Iterator', 'URLPattern', 'Sanitizer']],
    [page, ['requestIdleCallback', 'cancelIdleCallback', 'Navigation', 'CloseWatcher']],
    [proto('ElementInternals'), ['states']],
    [proto('Element'), ['checkVisibility', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
    [proto('HTMLElement'), ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [proto('Document'), ['startViewTransition', 'caretPositionFromPoint']],
    [proto('String'), ['isWellFormed', 'toWellFormed']],
    [proto('Set'), ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
    [proto('Map'), ['getOrInsert', 'getOrInsertComputed']],
    [proto('ReadableStream'), ['values']],
    [proto('Response'), ['bytes']],
    [of('URL'), ['canParse', 'parse']],
    [of('Object'), ['groupBy']],
    [of('Map'), ['groupBy']],
    [of('Array'), ['fromAsync']],
    [of('Promise'), ['withResolvers', 'try']],
    [of('AbortSignal'), ['any']],
    [of('RegExp'), ['escape']],
    [of('Intl'), ['DurationFormat', 'Segmenter']],
    [of('ReadableStream'), ['from']],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
  const { supports } = CSS;
  CSS.supports = (...args: [string]) =>
    !/:state|light-dark|anchor|popover/.test(args.join()) && supports.apply(CSS, args);
}

/** Chrome before 125 has states, and throws at names that do not begin with two dashes. */
function dashedStatesOnly(): void {
  const states = CustomStateSet.prototype;
  const add: unknown = Reflect.get(states, 'add');
  states.add = function (name) {
    if (!name.startsWith('--')) throw new SyntaxError('The name must begin with two dashes.');
    return (add as typeof states.add).call(this, name);
  };
  const { supports } = CSS;
  CSS.supports = (...args: [string]) => !/:state/.test(args.join()) && supports.apply(CSS, args);
}

const { center } = await openServers();
serveFeeds(center.server);

inChromium('a browser that is as old as the oldest we know', (browser) => {
  const ages = [
    ['without what is newer', takeAway],
    ['whose states have dashes', dashedStatesOnly],
  ] as const;
  for (const [what, script] of ages) {
    it(`${what} lists, searches and shows details`, async () => {
      const page = center.page({
        scripts: [SUPPORT, FINDER],
        body: `<peer-support phone="+13035550142">
          <peer-group-finder src="api/groups meetings.json bmlt.json"></peer-group-finder>
        </peer-support>`,
      });
      const guest = await Visit.to(browser(), page, {
        before: (each) => each.addInitScript(script),
      });
      await eventually(() => guest.rows.count(), groups.length + 2);
      await guest.button('SMART Start').click();
      await guest.page.getByRole('link', { name: 'Join on Zoom' }).waitFor();
      await guest.search.fill('lantern');
      await eventually(() => guest.names(), ['Lantern Meeting']);
      await guest.search.fill('nothing like it');
      await guest.button('Clear search and filters').click();
      await eventually(() => guest.rows.count(), groups.length + 2);
      if (script === dashedStatesOnly) {
        assert.equal(await guest.page.locator('peer-group-finder:state(--ready)').count(), 1);
      }
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('has really lost them', async () => {
    const guest = await Visit.to(browser(), center.page({ body: '' }), {
      before: (each) => each.addInitScript(takeAway),
    });
    const left = await guest.page.evaluate(() => [
      'states' in ElementInternals.prototype,
      'canParse' in URL,
      'groupBy' in Object,
      'any' in AbortSignal,
      CSS.supports('selector(:state(a))'),
    ]);
    assert.deepEqual(left, [false, false, false, false, false]);
    await guest.close();
  });
});
