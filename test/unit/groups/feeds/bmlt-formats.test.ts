import { expect } from '@open-wc/testing';
import { bmltMeeting } from './read-one.ts';

/** A table as servers answer it. */
const TABLE = [
  { id: '1', key_string: 'B', name_string: 'Beginners', lang: 'en', world_id: 'BEG' },
  { id: '4', key_string: 'C', name_string: 'Closed', lang: 'en', world_id: 'CLOSED' },
  { id: '5', key_string: 'CH', name_string: 'Closed Holidays', lang: 'en', world_id: '' },
  { id: '6', key_string: 'CW', name_string: 'Children Welcome', lang: 'en', world_id: 'CW' },
  { id: '9', key_string: 'ES', name_string: 'Espanol', lang: 'en', world_id: 'LANG' },
  { id: '10', key_string: 'GL', name_string: 'Gay/Lesbian', lang: 'en', world_id: 'GL' },
  { id: '15', key_string: 'M', name_string: 'Men', lang: 'en', world_id: 'M' },
  { id: '17', key_string: 'O', name_string: 'Open', lang: 'en', world_id: 'OPEN' },
  { id: '24', key_string: 'SL', name_string: 'ASL', lang: 'en', world_id: '' },
  { id: '32', key_string: 'W', name_string: 'Women', lang: 'en', world_id: 'W' },
  { id: '33', key_string: 'WC', name_string: 'Wheelchair', lang: 'en', world_id: 'WCHR' },
  { id: '34', key_string: 'YP', name_string: 'Young People', lang: 'en', world_id: 'Y' },
  { id: '46', key_string: 'FIN', name_string: 'Finnish', lang: 'en', format_type_enum: 'LANG' },
  { id: '48', key_string: 'PER', name_string: 'Persian speaking', lang: 'en', world_id: 'LANG' },
  { id: '49', key_string: 'L/R', name_string: 'Lithuanian/Russian', lang: 'en', world_id: 'LANG' },
  { id: '50', key_string: 'PT', name_string: 'Lusophone', lang: 'en', format_type_enum: 'LANG' },
  { id: '51', key_string: 'BL', name_string: 'Bi-lingual', lang: 'en', format_type_enum: 'LANG' },
  { id: '54', key_string: 'VM', name_string: 'Virtual Meeting', lang: 'en', world_id: 'VM' },
  { id: '55', key_string: 'TC', name_string: 'Closed for now', lang: 'en', world_id: 'TC' },
  { id: '56', key_string: 'HY', name_string: 'Hybrid', lang: 'en', world_id: 'HYBR' },
  { id: '57', key_string: 'T&amp;', name_string: 'Steps &amp; more', lang: 'en', world_id: '' },
];

const byIds = (ids: string, table: unknown = TABLE) =>
  bmltMeeting({ format_shared_id_list: ids }, table);

describe('the formats of a BMLT row', () => {
  it('show by their names in the table', () => {
    expect(byIds('1,5').formats).to.deep.equal(['Beginners', 'Closed Holidays']);
    expect(byIds('57').formats).to.deep.equal(['Steps & more']);
  });

  it('are found by key where the row has no ids', () => {
    expect(bmltMeeting({ formats: 'B, CH' }, TABLE).formats).to.deep.equal([
      'Beginners',
      'Closed Holidays',
    ]);
  });

  it('are found by key where the table lacks an id', () => {
    const row = { format_shared_id_list: '1,999', formats: 'B,XX' };
    expect(bmltMeeting(row, TABLE).formats).to.deep.equal(['Beginners', 'XX']);
  });

  it('are found by id before key, for keys repeat', () => {
    const table = [...TABLE, { id: '60', key_string: 'B', name_string: 'Basics', lang: 'en' }];
    const row = { format_shared_id_list: '60', formats: 'B' };
    expect(bmltMeeting(row, table).formats).to.deep.equal(['Basics']);
  });

  it('show once', () => {
    expect(byIds('1,1').formats).to.deep.equal(['Beginners']);
  });

  it('say who it is for', () => {
    expect(byIds('15,32,34,10').audiences).to.deep.equal([
      'Men',
      'Women',
      'Young people',
      'LGBTQ+',
    ]);
  });

  it('say who may come, and nothing when they contradict each other', () => {
    expect(byIds('17').openTo).to.equal('anyone');
    expect(byIds('4').openTo).to.equal('members');
    expect(byIds('4,17')).not.to.have.property('openTo');
  });

  it('say how it can be reached by everybody', () => {
    expect(byIds('33,6').accessibility).to.deep.equal(['wheelchair', 'children-welcome']);
  });

  it('name its languages by their tags, from the name or the key', () => {
    expect(byIds('9').languages).to.deep.equal(['es']);
    expect(byIds('46').languages).to.deep.equal(['fi']);
    expect(byIds('48').languages).to.deep.equal(['fa']);
    expect(byIds('49').languages).to.deep.equal(['lt', 'ru']);
    expect(byIds('50').languages).to.deep.equal(['pt']);
  });

  it('show a language that nobody knows by its name', () => {
    expect(byIds('51').formats).to.deep.equal(['Bi-lingual']);
    expect(byIds('51')).not.to.have.property('languages');
  });

  it('know American Sign Language as a language and a way of access', () => {
    const { languages, accessibility } = byIds('24');
    expect(languages).to.deep.equal(['ase']);
    expect(accessibility).to.deep.equal(['asl']);
  });

  it('about the venue are no formats', () => {
    for (const ids of ['54', '55', '56']) expect(byIds(ids)).not.to.have.property('formats');
  });

  it('mean the same in any language of the table, and keep its names', () => {
    const table = [
      { id: '15', key_string: 'M', name_string: 'Männer', lang: 'de', world_id: 'M' },
      { id: '17', key_string: 'Of', name_string: 'Offen', lang: 'de', world_id: 'OPEN' },
      { id: '27', key_string: 'S', name_string: 'Schritte', lang: 'de', world_id: 'STEP' },
      { id: '46', key_string: 'SPA', name_string: 'Spanisch', lang: 'de', world_id: 'LANG' },
    ];
    const group = byIds('15,17,27,46', table);
    expect(group.audiences).to.deep.equal(['Men']);
    expect(group.openTo).to.equal('anyone');
    expect(group.formats).to.deep.equal(['Schritte']);
    expect(group.languages).to.deep.equal(['es']);
  });

  it('show in English where the table has several languages', () => {
    const table = [{ id: '1', key_string: 'A', name_string: 'Anfänger', lang: 'de' }, ...TABLE];
    expect(byIds('1', table).formats).to.deep.equal(['Beginners']);
  });

  for (const table of [undefined, null, {}, 'B', [null, 7, {}], []]) {
    it(`show by their keys with the table ${JSON.stringify(table)}`, () => {
      const row = { format_shared_id_list: '1,17,32,33', formats: 'Be,O,W,WC' };
      const group = bmltMeeting(row, table);
      expect(group.formats).to.deep.equal(['Be']);
      expect(group.openTo).to.equal('anyone');
      expect(group.audiences).to.deep.equal(['Women']);
      expect(group.accessibility).to.deep.equal(['wheelchair']);
    });
  }
});
