import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import { begins, fold, queryWords, searchText } from '../../../src/groups/search.ts';
import { SearchIndex } from '../../../src/groups/search-index.ts';
import { inEnglish } from './random-groups.ts';

const group: ListedGroup = {
  id: 'a',
  key: 'a',
  name: 'Río de Esperanza',
  fellowship: 'NA',
  pathway: '12-step',
  attendance: 'in-person',
  audiences: ['Women'],
  formats: ['Beginners'],
  languages: ['es-MX'],
  regions: ['Front Range', 'Pueblo'],
  groupName: 'Steel City Group',
  district: 'District 5',
  place: {
    name: "St. Mary's Hall",
    address: '300 Sample Ave',
    city: 'Pueblo',
    region: 'CO',
    postalCode: '81003',
  },
  online: { url: 'https://zoom.us/j/1' },
};

const spanish: Record<string, string> = { Beginners: 'Principiantes', Women: 'Mujeres' };
const text = searchText(group, (_, word) => spanish[word] ?? word);
const isIn = (query: string, within: string) =>
  queryWords(query).every((word) => begins(within, word));
const finds = (query: string) => isIn(query, text);

/** Whether a query finds a group of some name. */
const findsNamed = (name: string, query: string, more: Partial<ListedGroup> = {}) =>
  isIn(query, searchText({ id: 'b', key: 'b', name, ...more }, inEnglish));

describe('searching', () => {
  it('folds case, accents, apostrophes and punctuation', () => {
    expect(fold("  Ríó — St. Mary's ")).to.equal('rio st marys');
  });

  it('finds a group by each thing that says what it is', () => {
    for (const query of ['rio', 'esperanza', 'na', '12', 'women', 'beginners', 'front', 'pueblo']) {
      expect(finds(query), query).to.equal(true);
    }
    for (const query of ['marys', "mary's", '300 sample', 'co', '81003', 'person', 'meeting']) {
      expect(finds(query), query).to.equal(true);
    }
    for (const query of ['steel city', 'district 5', 'zoom']) {
      expect(finds(query), query).to.equal(true);
    }
  });

  it('finds a group by the page’s own words for it', () => {
    expect(finds('principiantes')).to.equal(true);
    expect(finds('mujeres pueblo')).to.equal(true);
  });

  it('names each value by its filter', () => {
    const words = searchText(group, (filter, value) => `${filter}${value}`);
    expect(isIn('languagees audiencewomen openanyone', words)).to.equal(false);
    expect(isIn('languagees audiencewomen kindmeeting', words)).to.equal(true);
  });

  it('asks every word to match somewhere, in any order', () => {
    expect(finds('pueblo women')).to.equal(true);
    expect(finds('pueblo,women')).to.equal(true);
    expect(finds('women denver')).to.equal(false);
  });

  it('matches words from their beginning: "men" is not in "women"', () => {
    expect(finds('wom')).to.equal(true);
    expect(finds('men')).to.equal(false);
    expect(findsNamed('Women Rise', 'men', { audiences: ['Women'] })).to.equal(false);
    expect(findsNamed('Rise', 'men', { audiences: ['Men'] })).to.equal(true);
  });

  it('takes every apostrophe that people type', () => {
    for (const mark of ["'", '’', '‘', '`', '´', 'ʼ', '′', '']) {
      for (const other of ["'", '’', '‘', '`', '´', 'ʼ', '′', '']) {
        expect(findsNamed(`Mary${mark}s Café`, `mary${other}s cafe`), mark + other).to.equal(true);
      }
    }
  });

  it('takes words that are written in one, in two or with a hyphen, all ways', () => {
    for (const name of ['Al-Anon', 'Alanon', 'Al Anon', 'Al‑Anon', 'AL–ANON Adult Children']) {
      for (const query of ['al-anon', 'alanon', 'al anon', 'Al‑Anon', 'al-an', 'alan']) {
        expect(findsNamed(name, query), `${query} in ${name}`).to.equal(true);
      }
    }
    expect(findsNamed('Co-ed', 'coed')).to.equal(true);
    expect(findsNamed('Coed', 'co-ed')).to.equal(true);
    expect(findsNamed('A.A. Big Book', 'aa')).to.equal(true);
    expect(findsNamed('AA Big Book', 'a.a.')).to.equal(true);
  });

  it('takes the parts of a hyphenated word together', () => {
    expect(findsNamed('Alcoholics Anonymous', 'al-anon')).to.equal(false);
    expect(findsNamed('Person, newcomers in', 'in-person')).to.equal(false);
  });

  it('takes St and Saint for the same', () => {
    for (const name of ["St. Mary's", 'St Marys', 'Saint Mary’s']) {
      for (const query of ['st marys', 'st. mary', 'saint mary', 'Saint Mary’s']) {
        expect(findsNamed(name, query), `${query} in ${name}`).to.equal(true);
      }
    }
    const at = (address: string) => findsNamed('Hope', 'saint', { place: { address } });
    expect(at('500 St. Charles Ave')).to.equal(true);
    // This one is a street.
    expect(at('12 Sample St, Denver')).to.equal(false);
  });

  it('takes "w/" for with, and "w/o" for without', () => {
    expect(findsNamed('Women w/ Kids', 'women with kids')).to.equal(true);
    expect(findsNamed('Women with Kids', 'women w/kids')).to.equal(true);
    expect(findsNamed('Recovery w/o Religion', 'without religion')).to.equal(true);
    expect(findsNamed('Recovery without Religion', 'w/out religion')).to.equal(true);
    expect(findsNamed('Recovery with Religion', 'w/o')).to.equal(false);
    expect(findsNamed('Now/Then', 'with')).to.equal(false);
  });

  it('says each word of a query as it was written', () => {
    const written = queryWords(' Al-Anon w/o  “Río” – !! ').map((word) => word.written);
    expect(written).to.deep.equal(['Al-Anon', 'w/o', '“Río”']);
  });

  it('finds everything for nothing', () => {
    for (const query of [
      '',
      '  -  ',
      '?!.,;:/\\|()[]{}*+^$#@&%~`\'"<>=_',
      '🙏 🌈',
      '\u200f\u200b',
    ]) {
      expect(finds(query), query).to.equal(true);
    }
  });

  it('takes whatever is typed, and finds nothing by what nobody wrote', () => {
    const long = 'x'.repeat(10_000);
    const many = 'zz-'.repeat(3_000);
    for (const query of [long, many, '.*', '(a+)+$ x', 'مرحبا', '漢字', 'e\u0301'.repeat(50)]) {
      expect(finds(query), query.slice(0, 20)).to.equal(query === '.*');
    }
    expect(findsNamed('مجموعة أمل', '\u202bأمل\u202c')).to.equal(true);
    expect(findsNamed('東京グループ', '東京')).to.equal(true);
    expect(findsNamed('🌈 Pride', '🌈 pride')).to.equal(true);
    expect(findsNamed('Re\u0301union', 'réunion')).to.equal(true);
    expect(findsNamed('ΟΔΟΣΑ', 'οδος')).to.equal(true);
    expect(findsNamed(long, 'xxx')).to.equal(true);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(fold(fold(any))).to.equal(fold(any));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('goes on matching when letters are taken off the end of a word', () => {
    const piece = fc.oneof(
      fc.constantFrom("'", '-', '.', 'w/', 'w/o', 'St', 'anon', 'É', 'ς', '́', ' ', 'al'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
    fc.assert(
      fc.property(name, fc.nat(20), (any, kept) => {
        const whole = any.split(/\s+/).at(-1) ?? '';
        // The letter may be what makes a word of its own: "w/open", and "w/o".
        fc.pre(!/w\/o/i.test(whole));
        const shorter = [...whole].slice(0, kept).join('');
        const words = searchText({ id: 'a', key: 'a', name: any }, inEnglish);
        if (isIn(whole, words)) expect(isIn(shorter, words), `${shorter} of ${any}`).to.equal(true);
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});

describe('a search index', () => {
  const groups = ['Hope', 'Hopeful', 'Harbor'].map((name) => ({ id: name, key: name, name }));
  const matches = (index: SearchIndex, query: string) =>
    index.matches(queryWords(query)).map((match) => [...match.groups].join(''));

  it('makes each text once, when it is wanted', () => {
    let made = 0;
    const index = new SearchIndex([group], (_, word) => {
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

  it('says for each word which groups have it', () => {
    const index = new SearchIndex(groups, inEnglish);
    expect(matches(index, 'hope har')).to.deep.equal(['110', '001']);
    expect(matches(index, '')).to.deep.equal([]);
  });

  it('says the same whatever was typed before', () => {
    const words = fc.constantFrom(
      ...['h', 'ho', 'hop', 'hope', 'hopef', 'ha', 'x', 'hope h', 'h hope', 'hope-x', 'h-o', '-'],
    );
    fc.assert(
      fc.property(fc.array(words), words, (before, query) => {
        const index = new SearchIndex(groups, inEnglish);
        for (const earlier of before) matches(index, earlier);
        expect(matches(index, query)).to.deep.equal(
          matches(new SearchIndex(groups, inEnglish), query),
        );
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('knows the days by the names that the page gives them', () => {
    const es = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
    const days = (query: string, nameOf = inEnglish) =>
      new SearchIndex([], nameOf).matches(queryWords(query)).map((match) => match.days);
    expect(days('mon')).to.deep.equal([['1']]);
    expect(days('Mondays')).to.deep.equal([['1']]);
    expect(days('t')).to.deep.equal([['today', 'tomorrow', '2', '4']]);
    expect(days('day')).to.deep.equal([[]]);
    const inSpanish = (_: string, value: string) => es[Number(value)] ?? value;
    expect(days('lunes miercoles SÁB', inSpanish)).to.deep.equal([['1'], ['3'], ['6']]);
    expect(days('monday', inSpanish)).to.deep.equal([[]]);
  });
});
