import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { StorySubmission } from '../../../src/contract/index.ts';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { openForm } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

const words = fc.constantFrom(
  ...['', ' ', 'Maria', '李明', 'x'.repeat(81), '😀'.repeat(501), 'x'.repeat(5001), '\n', '0'],
);
const years = fc.constantFrom('', '2019', '2019-04', '19', '2027', '1899', 'long ago', '2019-13');
const emails = fc.constantFrom('', 'sam@example.org', 'sam@', 'sam example.org');

const textFor = (name: string) =>
  name === 'recoverySince' ? years : name === 'email' ? emails : words;

/** Fills in what there is to fill in, or leaves it. */
async function fillAtRandom(page: StoryPage, pick: fc.GeneratorValue): Promise<void> {
  if (pick(fc.boolean)) await page.choose('consent.contact', 'true');
  for (const name of page.asks) {
    if (name === 'consent.contact' || pick(fc.nat, { max: 9 }) < 1) continue;
    const control = page.control(name);
    if (control instanceof HTMLSelectElement) {
      await page.pick(name, pick(fc.constantFrom, ...page.offers(name)));
    } else if (name === 'topics') {
      const topics = page.offers(name);
      await page.choose(name, ...pick(fc.subarray<string>, topics, { maxLength: 9 }));
    } else if (control.type === 'checkbox') await page.choose(name, 'true');
    else {
      const isLikely = /Since|email/.test(name) || pick(fc.nat, { max: 9 }) < 1;
      await page.write(name, isLikely ? pick(() => textFor(name)) : 'Some words');
    }
  }
}

describe('the story form, however it is filled in', () => {
  const server = centerServer(SHARED);

  it('either sends what the contract takes or says what is wrong', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (pick) => {
        server.answer(SHARED);
        const page = await openForm();
        await fillAtRandom(page, pick);
        await page.send();
        const [body] = server.bodies;
        expect(server.posts.length + page.all('.summary').length).to.equal(1);
        if (body) expect(StorySubmission.safeParse(body).success).to.equal(true);
        else expect(page.all('.summary li')).not.to.deep.equal([]);
        taken += server.posts.length;
        page.element.remove();
      }),
      { numRuns: 40, seed: 20_240_229, endOnFailure: true },
    );
    expect(taken).to.be.within(3, 37);
  });
});
