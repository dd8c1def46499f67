import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { SRI, folderOn } from './loader/folder.ts';
import { groupsOf, json } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { makeOld } from './support/old-browsers.ts';
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
    const guest = await Visit.to(browser(), page, { before: makeOld });
    for (const [tag, words] of Object.entries(SHOWN)) {
      const widget = guest.page.locator(`peer-support > ${tag}`);
      // A form comes once it is near.
      await widget.evaluate((element) => element.scrollIntoView());
      await widget.getByText(words).first().waitFor();
    }
    await guest.wasQuiet();
    await guest.close();
  });
});
