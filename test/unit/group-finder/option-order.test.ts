import { expect } from '@open-wc/testing';
import { inOrder } from '../../../src/group-finder/option-order.ts';
import type { FilterName } from '../../../src/groups/filters.ts';

/** Values in their order, where each is called what it is or what is said here. */
const order = (
  filter: FilterName,
  values: readonly string[],
  { names = {}, lang = 'en' }: { names?: Record<string, string>; lang?: string } = {},
): string[] => {
  const options = values.map((value) => ({ value, count: 1 }));
  const nameOf = (value: string) => names[value] ?? value;
  return inOrder(filter, options, nameOf, lang).map(({ value }) => value);
};

describe('the order of what can be chosen', () => {
  it('is that of time where it comes in that of time', () => {
    const days = ['today', 'tomorrow', '0', '3'];
    expect(order('day', days)).to.deep.equal(days);
    expect(order('time', ['morning', 'evening', 'night'])).to.deep.equal([
      'morning',
      'evening',
      'night',
    ]);
  });

  it('is by what values are called, not by how they are written', () => {
    const names = { es: 'Spanish', de: 'German', en: 'English' };
    expect(order('language', ['de', 'en', 'es'], { names })).to.deep.equal(['en', 'de', 'es']);
  });

  it('is that of the language, with accents and numbers where a reader looks for them', () => {
    expect(order('topic', ['Zeal', 'Álgebra', 'alcohol', 'Step 10', 'Step 9'])).to.deep.equal([
      'alcohol',
      'Álgebra',
      'Step 9',
      'Step 10',
      'Zeal',
    ]);
    expect(order('audience', ['Öl', 'Zebra'], { lang: 'sv' })).to.deep.equal(['Zebra', 'Öl']);
    expect(order('audience', ['Öl', 'Zebra'], { lang: 'de' })).to.deep.equal(['Öl', 'Zebra']);
  });

  it('is their own where values have one, and others follow by name', () => {
    expect(order('attendance', ['hybrid', 'telepathy', 'online', 'in-person'])).to.deep.equal([
      'in-person',
      'online',
      'hybrid',
      'telepathy',
    ]);
    expect(order('kind', ['retreat', 'community', 'program', 'meeting', 'camp'])).to.deep.equal([
      'meeting',
      'program',
      'community',
      'camp',
      'retreat',
    ]);
    expect(order('pathway', ['other', 'smart', 'yoga', '12-step']).slice(0, 2)).to.deep.equal([
      '12-step',
      'smart',
    ]);
  });

  it('has each region before what lies in it, and nothing between', () => {
    expect(
      order('region', ['B', 'A > Z', 'A b', 'A', 'A > C > D', 'A > C', 'B > A', 'A-b']),
    ).to.deep.equal(['A', 'A > C', 'A > C > D', 'A > Z', 'A b', 'A-b', 'B', 'B > A']);
  });

  it('leaves what it is given as it is', () => {
    const options = ['b', 'a'].map((value) => ({ value, count: 1 }));
    inOrder('topic', options, (value) => value, 'en');
    expect(options.map(({ value }) => value)).to.deep.equal(['b', 'a']);
    expect(order('topic', [])).to.deep.equal([]);
  });
});
