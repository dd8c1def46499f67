import { expect } from '@open-wc/testing';
import { SUBMISSION_LIMITS } from '../../../src/contract/index.ts';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { until } from '../until.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

const left = (count: number) => words.formLeft(words.formCharacters(count));
const tooMany = (count: number) => words.formTooLong(words.formCharacters(count));

describe('a long story', () => {
  const server = centerServer(SHARED);

  for (const name of ['quote', 'body'] as const) {
    const limit = SUBMISSION_LIMITS[name];

    it(`is counted in "${name}" near its limit, one for each character that people see as one`, async () => {
      const page = await openForm();
      const count = () => page.texts(`#${name}-count`);
      await page.write(name, '😀'.repeat(limit / 2));
      expect(count()).to.deep.equal([]);
      await page.write(name, '😀'.repeat(limit - 1));
      expect(count()).to.deep.equal([left(1)]);
      await page.write(name, '😀'.repeat(limit + 3));
      expect(count()).to.deep.equal([tooMany(3)]);
      const described = page.control(name).getAttribute('aria-describedby')?.split(' ');
      expect(described).to.deep.equal([`${name}-hint`, `${name}-count`]);
    });

    it(`of as much as fits in "${name}" is sent whole, and of more is not sent`, async () => {
      const page = await openForm();
      await page.fillIn();
      await page.write(name, 'x'.repeat(limit + 1));
      await page.send();
      expect(server.posts).to.deep.equal([]);
      expect(Object.keys(page.fieldErrors)).to.deep.equal([name]);
      const text = `${'😀'.repeat(limit - 2)}\n!`;
      await page.write(name, text);
      await page.send();
      expect(server.body[name]).to.equal(text);
    });
  }

  it('has its count spoken once the visitor pauses, not at each key', async () => {
    const page = await openForm();
    const spoken = () => read(page.all('p.unseen[role=status]').at(-1)?.textContent);
    for (const length of [490, 491, 492]) {
      await page.write('quote', 'x'.repeat(length));
      expect(spoken()).to.equal('');
    }
    await until(spoken);
    expect(spoken()).to.equal(left(8));
  });

  for (const name of ['name', 'role', 'contentNote'] as const) {
    it(`says of a long "${name}" that it is too long, and keeps it`, async () => {
      const page = await openForm();
      await page.fillIn();
      await page.choose('consent.firstName', 'true');
      const long = 'x'.repeat(SUBMISSION_LIMITS[name] + 1);
      await page.write(name, long);
      await page.send();
      expect(page.texts('.summary a')).to.deep.equal([
        words['code:too-long'](words[`share-label:${name}`]),
      ]);
      expect(page.valuesOf(name)).to.deep.equal([long]);
    });
  }
});
