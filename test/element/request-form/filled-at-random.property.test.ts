import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { PURPOSES, PeerRequest } from '../../../src/contract/index.ts';
import { centerServer } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm } from './form-page.ts';

const words = fc.constantFrom('', 'Sam', 'x'.repeat(300), '😀'.repeat(1001), ' ', '12', '0', '52');
const phones = fc.constantFrom(
  '',
  '(303) 555-0123',
  '+44 20 7946 0958',
  'call me',
  '303 555 0123 x9',
);
const emails = fc.constantFrom('', 'sam@example.org', 'sam@', 'sam example.org');

const textFor = (name: string) =>
  name === 'contact.phone' ? phones : name === 'contact.email' ? emails : words;

/** Fills in what there is to fill in, or leaves it. */
async function fillAtRandom(page: RequestPage, pick: fc.GeneratorValue): Promise<void> {
  const methods = page.offers('contact.method');
  await page.choose('contact.method', pick(fc.constantFrom, ...methods));
  for (const name of page.asks) {
    if (name === 'contact.method' || pick(fc.nat, { max: 9 }) < 2) continue;
    const control = page.control(name);
    if (control instanceof HTMLSelectElement) {
      await page.pick(name, pick(fc.constantFrom, ...page.offers(name)));
    } else if (/radio|checkbox/.test(control.type)) {
      await page.choose(name, pick(fc.constantFrom, ...page.offers(name)));
    } else if (name !== 'signals.trap') {
      const isLikely = /phone|email|weeks/.test(name) || pick(fc.nat, { max: 9 }) < 1;
      await page.write(name, isLikely ? pick(() => textFor(name)) : 'Some words');
    }
  }
}

describe('the form, however it is filled in', () => {
  const server = centerServer();

  it('either sends what the contract takes or says what is wrong', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PURPOSES), fc.gen(), async (purpose, pick) => {
        server.answer({ status: 201, body: { reference: 'R' } });
        const page = await openForm({ attributes: { purpose } });
        await fillAtRandom(page, pick);
        await page.send();
        const [body] = server.bodies;
        expect(server.posts.length + page.all('.summary').length).to.equal(1);
        if (body) expect(PeerRequest.safeParse(body).success).to.equal(true);
        else expect(page.all('.summary li')).not.to.deep.equal([]);
        taken += server.posts.length;
        page.element.remove();
      }),
      { numRuns: 40, seed: 20_240_229, endOnFailure: true },
    );
    expect(taken).to.be.within(3, 37);
  });
});
