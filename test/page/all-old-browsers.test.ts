import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { WIDGETS } from '../../demo/server/site.ts';
import { groups } from '../fixtures/groups.ts';
import { SRI, folderOn } from './loader/folder.ts';
import { groupsOf, json } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { takeAway } from './support/old-browsers.ts';
import { storiesOn } from './story-carousel/media.ts';
import { Visit } from './support/visit.ts';

const { center } = await openServers();
const { server } = center;
server.on('/api/', json({ version: 1, capabilities: ['groups', 'stories', 'peer-requests'] }));
server.on('/api/groups', groupsOf(...groups));
server.on('/api/stories', json({ stories: storiesOn(server.origin).map(withoutPictures) }));

function withoutPictures({ id, quote, name, consent }: ReturnType<typeof storiesOn>[number]) {
  return { id, quote, name, consent };
}

/** What a visitor finds in each, once it is there. */
const SHOWN = {
  'peer-quick-exit': 'Leave this page',
  'peer-group-finder': 'Evening Light',
  'peer-request-form': 'How should we get in touch?',
  'peer-story-carousel': 'Maria',
  'peer-story-form': 'See how it would look',
  'peer-crisis-lines': '988 Suicide & Crisis Lifeline',
};

inChromium('a browser that is as old as the oldest we know', (browser) => {
  it('gets every widget by the loader, its integrity checked', async () => {
    const folder = folderOn(server);
    const tags = Object.keys(SHOWN).map((tag) => `<${tag}></${tag}>`);
    const page = center.page({
      scripts: [],
      body: `<script src="${folder.path}loader.js" integrity="${SRI['loader.js']}"
        crossorigin="anonymous"></script>
        <peer-support api="/api" phone="(303) 555-0142">${tags.join('')}</peer-support>`,
    });
    const guest = await Visit.to(browser(), page, {
      before: (each) => each.addInitScript(takeAway),
    });
    for (const [tag, words] of Object.entries(SHOWN)) {
      const widget = guest.page.locator(`peer-support > ${tag}`);
      // A form comes once it is near.
      await widget.evaluate((element) => element.scrollIntoView());
      await widget.getByText(words).first().waitFor();
    }
    const left = await guest.page.evaluate(() => [
      'states' in ElementInternals.prototype,
      'checkVisibility' in Element.prototype,
      'showPopover' in HTMLElement.prototype,
      'randomUUID' in crypto,
      CSS.supports('color', 'light-dark(red, blue)'),
    ]);
    assert.deepEqual(left, [false, false, false, false, false], 'it has really lost them');
    await guest.wasQuiet();
    await guest.close();
  });
});

/**
 * What the oldest browsers do not know, and would drop a whole rule or script for. `:has()` is not
 * among it: the tests of old browsers take out the rules that have it. Neither is `text-wrap`, without
 * which lines break elsewhere and nothing else happens.
 */
const TOO_NEW = [
  /light-dark\(/,
  /@(scope|starting-style|position-try|view-transition)\b/,
  /\b(field-sizing|interpolate-size|anchor-name|position-anchor):/,
  /\b(rgb|hsl|oklch)\(from /,
  // Whether it is known may be asked.
  /(?<!selector\():state\(/,
  /:popover-open/,
  // Nesting: a rule that begins inside of another's.
  /[;{]\s*&[\s:.[]/,
];

it('no built script has styles that are newer than the oldest browsers', () => {
  const files = readdirSync(WIDGETS, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  assert.ok(scripts.length > 10);
  const found = scripts.flatMap((file) => {
    const text = readFileSync(join(WIDGETS, file), 'utf8');
    return TOO_NEW.flatMap((syntax) => {
      const [what] = syntax.exec(text) ?? [];
      return what === undefined ? [] : [`${file}: ${what}`];
    });
  });
  assert.deepEqual(found, []);
});
