import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ALL, openStage } from '../pictures/stage.ts';
import { serveSearch } from './finder/feeds.ts';
import { choose } from './finder/filters.ts';
import { control, send } from './forms/form.ts';
import { fillIn as fillInRequest } from './request/asking.ts';
import { fillIn as fillInStory } from './story-form/sharing.ts';
import { oldScripts } from './hosts/old-scripts.ts';
import { json } from './support/answers.ts';
import { policyFor } from './support/center.ts';
import type { OpenedBrowser } from './support/engines.ts';
import { inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center } = await openStage();
const { server } = center;
const RECEIPT = json({ reference: 'R-1' });
server.on('/requests', RECEIPT);
server.on('/told', RECEIPT);
serveSearch(server, '/search');

const address = center.page({
  scripts: [ALL],
  // Old scripts and all, under the strictest policy.
  policy: policyFor(),
  body: `<peer-request-form action="/requests"></peer-request-form>
    <peer-story-form action="/told"></peer-story-form>
    <peer-group-finder api="/search"></peer-group-finder>`,
});

/** What differs from one visit to the next by intention. */
const same = (text: string): string =>
  text
    .replace(/"[\da-f]{8}-[\da-f-]{27}"/g, '"a UUID"')
    .replace(/"elapsedMs":\d+/, '"elapsedMs":"some"');

/** Uses everything that sends, and returns what the server got. */
async function sent(browser: OpenedBrowser, before?: () => void): Promise<string[]> {
  server.asked.length = 0;
  const guest = await Visit.to(browser(), address, {
    ...(before && { before: (each) => each.addInitScript(before) }),
  });
  const one = (tag: string) => ({ page: guest.page.locator(tag) }) as unknown as Visit;
  const [request, story] = [one('peer-request-form'), one('peer-story-form')];
  await send(request).waitFor();
  await fillInRequest(request, 'Sparrow');
  await control(request, 'contact.windows').nth(1).check();
  await control(request, 'contact.windows').nth(4).check();
  await send(request).click();
  await eventually(() => server.askedFor('/requests').length, 1);
  await guest.page.locator('peer-story-form').scrollIntoViewIfNeeded();
  await send(story).waitFor();
  await fillInStory(story, 'Somebody saved me a chair.');
  await control(story, 'topics', 'Alcohol').check();
  await control(story, 'topics', 'Family').check();
  await send(story).click();
  await eventually(() => server.askedFor('/told').length, 1);
  await guest.listed();
  await choose(guest, 'How to attend', 'Online');
  await eventually(
    () => server.askedFor('/search/groups/search').at(-1)?.body.includes('attend'),
    true,
  );
  await guest.page.getByText('R-1').first().waitFor();
  await guest.wasQuiet();
  await guest.close();
  const bodies = ['/requests', '/told', '/search/groups/search'].map((path) =>
    same(server.askedFor(path).at(-1)?.body ?? ''),
  );
  return bodies;
}

inChromium('what is sent from a page whose scripts changed all lists and texts', (browser) => {
  it('is the same to the byte as from any other page', { timeout: 90_000 }, async () => {
    const usual = await sent(browser);
    assert.match(usual[0] ?? '', /"windows":\[\{"day":1,/);
    assert.match(usual[1] ?? '', /"topics":\["Alcohol","Family"\]/);
    assert.match(usual[2] ?? '', /"attendance":\["online"\]/);
    assert.deepEqual(await sent(browser, oldScripts), usual);
  });
});
