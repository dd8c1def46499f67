import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import {
  GroupsEnvelope,
  Session,
  WireGroup,
  cutText,
  readOpen,
  text,
} from '../../../src/contract/index.ts';

const group = (fields: Readonly<Record<string, unknown>>) =>
  readOpen(WireGroup, { id: 'a', name: 'A', ...fields });

describe('reading a record openly', () => {
  it('keeps what is good', () => {
    const record = {
      id: 'a',
      name: 'A',
      sessions: [{ day: 1, time: '10:00', weeksOfMonth: [1, -1] }],
      place: { city: 'Denver', latitude: 39.7 },
      safety: { moderated: true },
      updatedAt: '2026-01-01T00:00:00Z',
    };
    expect(readOpen(WireGroup, record)).to.deep.equal({ value: record, dropped: [] });
  });

  it('leaves unknown fields out without a word', () => {
    const { value, dropped } = group({ mood: 'calm', place: { city: 'Denver', floor: 2 } });
    expect(value).to.deep.equal({ id: 'a', name: 'A', place: { city: 'Denver' } });
    expect(dropped).to.deep.equal([]);
  });

  it('changes nothing of the record', () => {
    const record = { id: 'a', name: 'n'.repeat(300), sessions: [{ day: 9 }], mood: 'calm' };
    const before = structuredClone(record);
    readOpen(WireGroup, record);
    expect(record).to.deep.equal(before);
  });

  describe('an enumeration', () => {
    it('keeps a word it does not know', () => {
      const { value, dropped } = group({ pathway: 'celtic' });
      expect(value?.pathway).to.equal('celtic');
      expect(dropped).to.deep.equal([]);
    });

    it('cuts a word beyond all reason', () => {
      expect(group({ pathway: 'p'.repeat(1000) }).value?.pathway).to.have.lengthOf(255);
    });

    for (const word of ['', 7, {}, ['smart']]) {
      it(`drops ${JSON.stringify(word)}`, () => {
        const { value, dropped } = group({ pathway: word });
        expect(value).not.to.have.property('pathway');
        expect(dropped).to.deep.equal(['pathway']);
      });
    }
  });

  describe('a text', () => {
    it('that is too long is cut, and noted', () => {
      const { value, dropped } = group({ name: 'n'.repeat(256) });
      expect(value?.name).to.equal(`${'n'.repeat(254)}…`);
      expect(dropped).to.deep.equal(['name']);
    });

    it('of the longest length is not', () => {
      expect(group({ name: 'n'.repeat(255) })).to.deep.include({ dropped: [] });
    });

    it('of characters that take two units is measured in characters', () => {
      const { value, dropped } = group({ name: '😀'.repeat(255) });
      expect(value?.name).to.equal('😀'.repeat(255));
      expect(dropped).to.deep.equal([]);
    });

    it('that is too short or none is dropped', () => {
      for (const fellowship of ['', 7, {}]) {
        expect(group({ fellowship })).to.deep.equal({
          value: { id: 'a', name: 'A' },
          dropped: ['fellowship'],
        });
      }
    });

    it('of a pattern is dropped rather than cut, for cutting would change what it says', () => {
      const long = `https://example.org/${'a'.repeat(2048)}`;
      expect(group({ lang: `en${'-abcdefgh'.repeat(9)}` }).dropped).to.deep.equal(['lang']);
      expect(group({ contact: { email: `${'a'.repeat(300)}@example.org` } }).dropped).to.deep.equal(
        ['contact.email'],
      );
      expect(group({ url: long }).value?.url ?? '').not.to.equal(long);
    });

    it('with a least length is held to it', () => {
      const Code = z.object({ code: z.optional(z.string().check(z.minLength(3), z.maxLength(5))) });
      const read = (code: string) => readOpen(Code, { code }).value?.code;
      expect(read('ab')).to.equal(undefined);
      expect(read('abc')).to.equal('abc');
      // Two characters of two units each.
      expect(read('😀😀')).to.equal(undefined);
      expect(read('abcdef')).to.equal('abcd…');
    });
  });

  describe('a list', () => {
    it('drops its bad items and keeps the others', () => {
      const { value, dropped } = group({ topics: ['Alcohol', '', 7, 'Opioids'] });
      expect(value?.topics).to.deep.equal(['Alcohol', 'Opioids']);
      expect(dropped).to.deep.equal(['topics.1', 'topics.2']);
    });

    it('notes what is bad inside its items', () => {
      const { value, dropped } = group({
        sessions: [
          { day: 1, time: '10:00', exceptDates: ['2026-02-30', '2026-03-01'] },
          { day: 9, time: '10:00' },
          'weekly',
        ],
      });
      expect(value?.sessions).to.deep.equal([
        { day: 1, time: '10:00', exceptDates: ['2026-03-01'] },
      ]);
      expect(dropped).to.deep.equal([
        'sessions.0.exceptDates.0',
        'sessions.1.day',
        'sessions.1',
        'sessions.2',
      ]);
    });

    it('that is none is dropped whole', () => {
      expect(group({ topics: 'Alcohol' }).dropped).to.deep.equal(['topics']);
      expect(group({ sessions: {} }).dropped).to.deep.equal(['sessions']);
    });
  });

  describe('an optional part', () => {
    it('that is null is absent, as many servers write it', () => {
      expect(group({ place: null, url: null, sessions: null })).to.deep.equal({
        value: { id: 'a', name: 'A' },
        dropped: [],
      });
    });

    it('that is bad is dropped and the record kept', () => {
      const { value, dropped } = group({ place: 'here', cost: 7, updatedAt: 'yesterday' });
      expect(value).to.deep.equal({ id: 'a', name: 'A' });
      expect(dropped).to.deep.equal(['place', 'cost', 'updatedAt']);
    });

    it('loses its own bad parts only', () => {
      const { value, dropped } = group({
        place: { city: 'Denver', latitude: 91, notes: '' },
        online: { url: 'javascript:alert(1)', phone: '+13035550123,,9#' },
      });
      expect(value?.place).to.deep.equal({ city: 'Denver' });
      expect(value?.online).to.deep.equal({ phone: '+13035550123,,9#' });
      expect(dropped).to.deep.equal(['place.latitude', 'place.notes', 'online.url']);
    });
  });

  describe('a required part', () => {
    for (const id of [undefined, null, '', 7, {}]) {
      it(`that is ${JSON.stringify(id)} makes the record unreadable`, () => {
        expect(readOpen(WireGroup, { id, name: 'A' })).to.deep.equal({
          value: undefined,
          dropped: ['id'],
        });
      });
    }

    it('must be its own, not that of its prototype', () => {
      const inherits = Object.create({ id: 'a', name: 'A' }) as object;
      expect(readOpen(WireGroup, inherits).value).to.equal(undefined);
      const Odd = z.object({ constructor: z.optional(text(9)), toString: z.optional(text(9)) });
      expect(readOpen(Odd, {})).to.deep.equal({ value: {}, dropped: [] });
    });
  });

  for (const record of [null, undefined, 7, 'A', [], [{ id: 'a', name: 'A' }]]) {
    it(`cannot read ${JSON.stringify(record)}`, () => {
      expect(readOpen(WireGroup, record)).to.deep.equal({ value: undefined, dropped: [] });
    });
  }

  it('follows any schema of the contract', () => {
    expect(readOpen(Session, { day: 1, time: '1:00' })).to.deep.equal({
      value: undefined,
      dropped: ['time'],
    });
    expect(readOpen(GroupsEnvelope, { groups: [{ id: 'a' }], total: -1 })).to.deep.equal({
      value: { groups: [] },
      dropped: ['groups.0.name', 'groups.0', 'total'],
    });
  });

  it('accepts whole what the strict form accepts, and gives what it would, but for words', () => {
    const fields = Object.keys(WireGroup.def.shape);
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        [{ day: 1, time: '10:00' }],
        [{ day: 7 }],
        { city: 'Denver' },
        { url: 'https://example.org' },
        ['en', 'x'],
        'active',
        'online',
        '2026-01-01T00:00:00Z',
        'n'.repeat(256),
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const record = fc
      .dictionary(fc.constantFrom(...fields), value)
      .map((rest) => ({ id: 'a', name: 'A', ...rest }));
    fc.assert(
      fc.property(record, (one) => {
        const open = readOpen(WireGroup, one);
        const strict = z.safeParse(WireGroup, one);
        if (strict.success) {
          expect(open).to.deep.equal({ value: strict.data, dropped: [] });
        } else if (open.dropped.length === 0) {
          // Only an unknown word, or null for an absent part, is open to a reader alone.
          const codes = new Set(strict.error.issues.map(({ code }) => code));
          expect([...codes].every((code) => /^invalid_(value|type)$/.test(code))).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('cutting a text', () => {
  it('leaves one that fits', () => {
    expect(cutText('Sunrise', 7)).to.equal('Sunrise');
  });

  it('ends one that does not with an ellipsis inside the limit', () => {
    expect(cutText('Sunrise group', 10)).to.equal('Sunrise g…');
    expect(cutText('Sunrise group', 9)).to.equal('Sunrise…');
  });

  it('never cuts through a character', () => {
    expect(cutText('ab😀cd', 4)).to.equal('ab…');
    expect(cutText('ab😀cd', 5)).to.equal('ab😀…');
  });
});
