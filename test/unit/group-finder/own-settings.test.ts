import { expect } from '@open-wc/testing';
import { filtersIn, presetValues, valuesIn } from '../../../src/group-finder/own-settings.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';

describe('values in an attribute', () => {
  it('have commas between, and may have spaces in them', () => {
    expect(valuesIn('Women')).to.deep.equal(['Women']);
    expect(valuesIn(' Women ,Young people,\n Veterans')).to.deep.equal([
      'Women',
      'Young people',
      'Veterans',
    ]);
  });

  it('are none where there are none', () => {
    for (const text of [undefined, '', ' ', ',', ' , ,']) {
      expect(valuesIn(text), String(text)).to.deep.equal([]);
    }
  });
});

describe('what a page chooses beforehand', () => {
  it('takes a language for itself, whatever its region', () => {
    expect(presetValues('language', 'es-MX, zh-Hant')).to.deep.equal(['es', 'zh']);
    expect(presetValues('topic', 'co-occurring')).to.deep.equal(['co-occurring']);
  });
});

describe('filters that a page names', () => {
  let warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('are all where it names none', () => {
    expect(filtersIn(undefined)).to.deep.equal(FILTER_NAMES);
    expect(filtersIn('')).to.deep.equal([]);
  });

  it('are in its order, each once, with spaces or commas between', () => {
    expect(filtersIn('kind day, kind\taudience,day')).to.deep.equal(['kind', 'day', 'audience']);
    expect(filtersIn(FILTER_NAMES.join(' '))).to.deep.equal(FILTER_NAMES);
    expect(warned).to.deep.equal([]);
  });

  it('are those that are known, which is said once and without the names', () => {
    expect(filtersIn('shoe-size day __proto__ constructor')).to.deep.equal(['day']);
    expect(filtersIn('toString Day')).to.deep.equal([]);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('peer-group-finder').and.not.contain('shoe-size');
  });
});
