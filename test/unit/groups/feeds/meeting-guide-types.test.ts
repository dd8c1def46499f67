import { expect } from '@open-wc/testing';
import type { TypePart } from '../../../../src/groups/feeds/meeting-guide-types.ts';
import { TYPE_WORDS } from '../../../../src/groups/feeds/meeting-guide-types.ts';
import { meeting, readMeetingGuide } from './read-one.ts';

/** Every code of the format's specification, by what it speaks of. */
const CODES: Readonly<Record<TypePart, string>> = {
  audiences: 'W M Y SEN POC N NDG NB T BI G L LGBTQ P',
  languages:
    'EN S FR DE AR AM AF BG DA EL FA FI HE HI HR HU IS ITA JA KA KOR LT ML MT NE NL NO POL POR PUN RUS SK SL SV TH TL TUR UK ASL',
  accessibility: 'X XB ASL FF BA CF',
  topics: 'DD AL AL-AN',
  formats: '11 12x12 ABSI B BE BRK CAN D DB DR GR H LIT LS MED OUT POA SM SP ST TR XT',
};

describe('the types of a Meeting Guide row', () => {
  for (const [part, codes] of Object.entries(CODES) as [TypePart, string][]) {
    for (const code of codes.split(' ')) {
      it(`${code} speaks of ${part}, by another name than its code`, () => {
        const words = meeting({ types: [code] })[part];
        expect(words).to.have.lengthOf.at.least(1);
        expect(words).not.to.include(code);
      });
    }
  }

  it('are called as a person calls them', () => {
    const { audiences, formats, accessibility, topics } = meeting({
      types: ['W', 'Y', 'POC', 'BE', 'ABSI', 'X', 'XB', 'FF', 'BA', 'CF', 'DD'],
    });
    expect(audiences).to.deep.equal(['Women', 'Young people', 'People of color']);
    expect(formats).to.deep.equal(['Beginners', 'As Bill Sees It']);
    expect(accessibility).to.deep.equal([
      'wheelchair',
      'wheelchair-bathroom',
      'fragrance-free',
      'childcare',
      'children-welcome',
    ]);
    expect(topics).to.deep.equal(['Dual diagnosis']);
  });

  it('give languages by their tags', () => {
    const types = ['EN', 'S', 'ITA', 'KOR', 'POL', 'POR', 'PUN', 'RUS', 'TUR', 'JA'];
    expect(meeting({ types }).languages).to.deep.equal('en es it ko pl pt pa ru tr ja'.split(' '));
  });

  it('ASL is a language and a way of access', () => {
    const { languages, accessibility } = meeting({ types: ['ASL'] });
    expect(languages).to.deep.equal(['ase']);
    expect(accessibility).to.deep.equal(['asl']);
  });

  for (const code of ['BI', 'G', 'L', 'LGBTQ', 'T']) {
    it(`${code} is for LGBTQ+ people too`, () => {
      expect(meeting({ types: [code] }).audiences).to.include('LGBTQ+');
    });
  }

  it('name LGBTQ+ once', () => {
    const { audiences } = meeting({ types: ['G', 'LGBTQ', 'L'] });
    expect(audiences).to.deep.equal(['Gay', 'LGBTQ+', 'Lesbian']);
  });

  it('N and NDG are one', () => {
    expect(meeting({ types: ['N', 'NDG'] }).audiences).to.deep.equal(['Indigenous']);
  });

  it('A is secular, and keeps the fellowship', () => {
    const { pathway, fellowship } = meeting({ types: ['A'], fellowship: 'AA' });
    expect(pathway).to.equal('secular');
    expect(fellowship).to.equal('AA');
  });

  it('O is open to anyone, C to members, both say nothing', () => {
    expect(meeting({ types: ['O'] }).openTo).to.equal('anyone');
    expect(meeting({ types: ['C'] }).openTo).to.equal('members');
    expect(meeting({ types: ['O', 'C'] })).not.to.have.property('openTo');
  });

  it('O, C, A, ONL and TC are no formats', () => {
    expect(meeting({ types: ['O', 'C', 'A', 'ONL', 'TC'] })).not.to.have.property('formats');
  });

  it('are read in lower case', () => {
    const { formats, audiences, openTo } = meeting({ types: ['w', 'be', '12X12', 'o'] });
    expect(audiences).to.deep.equal(['Women']);
    expect(formats).to.deep.equal(['Beginners', '12 Steps & 12 Traditions']);
    expect(openTo).to.equal('anyone');
  });

  it('that are not known show as they are', () => {
    expect(meeting({ types: ['Zz', 'D', 'constructor', '__proto__'] }).formats).to.deep.equal([
      'Zz',
      'Discussion',
      'constructor',
      '__proto__',
    ]);
  });

  it('may be one text', () => {
    expect(meeting({ types: 'W' }).audiences).to.deep.equal(['Women']);
    expect(meeting({ types: 'O, BE,' }).formats).to.deep.equal(['Beginners']);
    expect(meeting({ types: 'O, BE,' }).openTo).to.equal('anyone');
  });

  for (const types of ['', [''], [], null, undefined, 5, {}]) {
    it(`may be ${JSON.stringify(types)}, which says nothing`, () => {
      const { group, dropped } = readMeetingGuide({ types });
      expect(group).to.deep.equal(meeting({}));
      expect(dropped).to.deep.equal([]);
    });
  }

  it('that are no texts are dropped one by one', () => {
    const { group, dropped } = readMeetingGuide({ types: ['W', {}, ['M'], 11] });
    expect(group?.audiences).to.deep.equal(['Women']);
    expect(group?.formats).to.deep.equal(['11th Step']);
    expect(dropped).to.deep.equal(['types.1', 'types.2']);
  });

  it('have words that a page can translate: no two codes of a part share one but N and NDG', () => {
    for (const words of Object.values(TYPE_WORDS)) {
      const codes = Object.keys(words).filter((code) => code !== 'N');
      expect(new Set(codes.map((code) => words[code]))).to.have.lengthOf(codes.length);
    }
  });
});
