import { expect } from '@open-wc/testing';
import type { Entry } from './filled.ts';
import { drafted } from './filled.ts';

const LEAST: Entry[] = [
  ['quote', 'I called.'],
  ['name', 'Maria'],
  ['consent.publish', 'true'],
];
const with_ = (...more: Entry[]) => drafted([...LEAST, ...more]);

describe('a story from a form', () => {
  it('may be since this month, and not since the next', () => {
    expect(with_(['recoverySince', '2026'], ['recoverySince.month', '11']).faults).to.deep.equal(
      [],
    );
    for (const since of ['2026-12', '2027', '2027-01']) {
      expect(with_(['recoverySince', since]).faults, since).to.deep.equal([
        { pointer: '#/recoverySince', code: 'out-of-range' },
      ]);
    }
  });

  it('is since a year that somebody can remember', () => {
    expect(with_(['recoverySince', '1900']).faults).to.deep.equal([]);
    expect(with_(['recoverySince', '1899']).faults.map(({ code }) => code)).to.deep.equal([
      'out-of-range',
    ]);
  });

  it('says of a month without its year that the year is missing', () => {
    const { faults } = with_(['recoverySince.month', '04']);
    expect([...new Set(faults.map(({ pointer }) => pointer))]).to.deep.equal(['#/recoverySince']);
  });

  it('is about 8 things at the most', () => {
    const topics = (count: number) =>
      with_(...Array.from({ length: count }, (_, at) => ['topics', `T${at}`] as const)).faults;
    expect(topics(8)).to.deep.equal([]);
    expect(topics(9)).to.deep.equal([{ pointer: '#/topics', code: 'too-long' }]);
  });

  it('needs an address where somebody may be asked, and says of a bad one that it is bad', () => {
    const asked = ['consent.contact', 'true'] as const;
    expect(with_(asked).faults).to.deep.equal([{ pointer: '#/email', code: 'required' }]);
    expect(with_(asked, ['email', 'sam@']).faults).to.deep.equal([
      { pointer: '#/email', code: 'invalid-email' },
    ]);
    expect(with_(['email', 'sam@']).faults).to.deep.equal([]);
  });

  it('needs the consent to publish and nothing else that is agreed to', () => {
    const [quote, name] = LEAST as [Entry, Entry];
    expect(drafted([quote, name]).faults).to.deep.equal([
      { pointer: '#/consent/publish', code: 'consent-needed' },
    ]);
  });

  it('keeps of its author, once it is sent, only whether they may be asked', () => {
    expect(with_().about).to.deep.equal({ mayContact: false, copied: false });
    const asked = with_(['consent.contact', 'true'], ['email', 'sam@example.org']);
    expect(asked.about).to.deep.equal({ mayContact: true, copied: false });
  });
});
