import { expect } from '@open-wc/testing';
import { fold, matcher, searchText } from '../../../src/groups/search.ts';
import { SearchIndex } from '../../../src/groups/search-index.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';

const group: ListedGroup = {
  id: 'a',
  key: 'a',
  name: 'Río de Esperanza',
  fellowship: 'NA',
  pathway: '12-step',
  attendance: 'in-person',
  audiences: ['Women'],
  formats: ['Beginners'],
  regions: ['Front Range', 'Pueblo'],
  place: {
    name: "St. Mary's Hall",
    address: '300 Sample Ave',
    city: 'Pueblo',
    region: 'CO',
    postalCode: '81003',
  },
};

const spanish: Record<string, string> = { Beginners: 'Principiantes', Women: 'Mujeres' };
const text = searchText(group, (word) => spanish[word] ?? word);
const finds = (query: string) => matcher(query)(text);

describe('searching', () => {
  it('folds case, accents, apostrophes and punctuation', () => {
    expect(fold("  Ríó — St. Mary's ")).to.equal('rio st marys');
  });

  it('finds a group by each thing that says what it is', () => {
    for (const query of ['rio', 'esperanza', 'na', '12', 'women', 'beginners', 'front', 'pueblo']) {
      expect(finds(query), query).to.equal(true);
    }
    for (const query of ['marys', "mary's", '300 sample', 'co', '81003', 'person']) {
      expect(finds(query), query).to.equal(true);
    }
  });

  it('finds a group by the page’s own words for it', () => {
    expect(finds('principiantes')).to.equal(true);
    expect(finds('mujeres pueblo')).to.equal(true);
  });

  it('asks every word to match somewhere, in any order', () => {
    expect(finds('pueblo women')).to.equal(true);
    expect(finds('women denver')).to.equal(false);
  });

  it('matches words from their beginning: "men" is not in "women"', () => {
    expect(finds('wom')).to.equal(true);
    expect(finds('men')).to.equal(false);
  });

  it('finds everything for nothing', () => {
    expect(finds('')).to.equal(true);
    expect(finds('  -  ')).to.equal(true);
  });

  it('makes each text once, when it is wanted', () => {
    let made = 0;
    const index = new SearchIndex([group], (word) => {
      made += 1;
      return word;
    });
    expect(made).to.equal(0);
    index.textOf(0);
    const once = made;
    index.textOf(0);
    expect(made).to.equal(once);
    expect(once).to.be.greaterThan(0);
  });
});
