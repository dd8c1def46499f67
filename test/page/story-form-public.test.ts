import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aStory } from '../api/stories-sharing.ts';
import { LIMIT, STORY_FORM, openClinic } from './forms/clinic.ts';
import { CAROUSEL, carousel } from './story-carousel/carousel.ts';
import {
  STORY,
  codes,
  fillIn,
  newQuote,
  open,
  send,
  takeBack,
  words,
} from './story-form/sharing.ts';
import { inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';

const { api, page } = await openClinic();

/** A story that is public from the beginning, so that the row is not empty. */
const KNOWN = 'This one is public.';
await fetch(`${api.origin}/stories`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` },
  body: JSON.stringify(aStory({ quote: KNOWN })),
});
for (const { reference } of await api.storiesSaying(KNOWN)) await api.publish(reference);

/** A page with stories to read, and the form to share one. */
const address = page({
  ...STORY,
  scripts: [CAROUSEL, STORY_FORM],
  around: (form) => carousel(`api="${api.origin}"`) + form,
});

const shown = ({ page: its }: Visit) =>
  its.locator('peer-story-carousel [part~=slide] blockquote').allTextContents();

/** What anybody gets who asks the API. */
const listed = async (): Promise<string> => (await fetch(`${api.origin}/stories`)).text();

const waitFor = (guest: Visit, quotes: readonly string[]) =>
  eventually(
    async () => (await shown(guest)).map((text) => text.trim()).sort(),
    [...quotes].sort(),
  );

inChromium('a story that somebody shares beside those of others', (browser) => {
  it(
    'is public once the team lets it be, by initials, and never again once it is taken back',
    LIMIT,
    async () => {
      const quote = newQuote();
      const guest = await open(browser, address);
      await waitFor(guest, [KNOWN]);
      await fillIn(guest, quote);
      await send(guest).click();
      const [reference, code] = await codes(guest);
      // Not in the row, however often it asks, and not in what the API says.
      await guest.page.evaluate(() =>
        (
          document.querySelector('peer-story-carousel') as unknown as { refresh(): Promise<void> }
        ).refresh(),
      );
      await waitFor(guest, [KNOWN]);
      assert.ok(!(await listed()).includes(quote));
      await guest.wasQuiet();
      await guest.close();

      await api.publish(reference);
      const reader = await open(browser, address);
      await waitFor(reader, [KNOWN, quote]);
      const cited = await reader.page.locator('peer-story-carousel cite').allTextContents();
      assert.ok(
        cited.some((text) => text.trim() === 'M. L.'),
        cited.join(),
      );
      assert.ok(!(await listed()).includes('Maria'));
      assert.ok(!(await listed()).includes(reference), 'nobody learns by what it is taken back');
      await takeBack(reader, reference, code);
      await reader.page.getByText(words.shareWithdrawnText).waitFor();
      assert.ok(!(await listed()).includes(quote));
      await reader.close();

      const last = await open(browser, address);
      await waitFor(last, [KNOWN]);
      await last.close();
    },
  );
});
