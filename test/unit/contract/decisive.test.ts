import { expect } from '@open-wc/testing';
import { Session, WireGroup, readOpen } from '../../../src/contract/index.ts';
import { openFeed } from '../../../src/groups/feeds/open-feed.ts';

const weekly = { day: 4, time: '19:00' };

describe('a session with a bad part', () => {
  const deciding: object[] = [
    { weeksOfMonth: [2, 'x'] },
    { weeksOfMonth: 'second' },
    { interval: 0 },
    { startDate: 'soon' },
    { endDate: '2026-02-30' },
  ];
  for (const part of deciding) {
    it(`is not read as if it met every week: ${JSON.stringify(part)}`, () => {
      expect(readOpen(Session, { ...weekly, ...part }).value).to.equal(undefined);
      const { value, dropped } = readOpen(WireGroup, {
        id: 'a',
        name: 'A',
        sessions: [{ ...weekly, ...part }, weekly],
      });
      expect(value?.sessions).to.deep.equal([weekly]);
      expect(dropped).to.include(`sessions.0`);
    });
  }

  it('is kept where the part does not decide when it meets', () => {
    const { value, dropped } = readOpen(Session, { ...weekly, duration: 'long', timeZone: 'Mars' });
    expect(value).to.deep.equal(weekly);
    expect(dropped).to.deep.equal(['duration', 'timeZone']);
  });

  it('leaves a group that nobody says meets by appointment', async () => {
    const group = { id: 'a', name: 'A', sessions: [{ ...weekly, weeksOfMonth: ['x'] }] };
    const feed = await openFeed({ groups: [group, { id: 'b', name: 'B', sessions: [] }] });
    const [unclear, open] = feed.rows.map((row, index) => feed.read(row, index).group);
    expect(unclear?.timesUnclear).to.equal(true);
    expect(open?.timesUnclear).to.equal(undefined);
  });
});
