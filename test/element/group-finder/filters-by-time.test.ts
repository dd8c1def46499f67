import { expect } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { addressOf, openFinder } from './finder-page.ts';

const only = (filters: string) => openFinder({ attributes: { filters } });

describe('filtering by day and time', () => {
  it('has today, tomorrow and the days of the week', async () => {
    const page = await only('day');
    expect(await page.options('Day')).to.deep.equal([
      'Today (4)',
      'Tomorrow (2)',
      'Sunday (4)',
      'Monday (2)',
      'Thursday (1)',
      'Friday (1)',
    ]);
    await page.choose('Day', 'Tomorrow');
    expect(page.names).to.deep.equal(['Monday Mothers', 'Coast Hybrid']);
    await page.choose('Day', 'Friday');
    expect(page.names).to.deep.equal(['Monday Mothers', 'Coast Hybrid', 'First Friday Circle']);
  });

  it('means by today what is today, also after midnight', async () => {
    const page = await only('day');
    await page.choose('Day', 'Today');
    expect(page.names).to.have.length(4);
    page.clock.advance(6 * 60);
    await page.element.updateComplete;
    expect(page.chosen).to.deep.equal(['Today']);
    expect(page.names).to.deep.equal(['Monday Mothers', 'Coast Hybrid']);
    expect((await page.options('Day')).slice(0, 2)).to.deep.equal(['Today (2)', 'Sunday (4)']);
  });

  it('goes by the day that the visitor sees', async () => {
    // In Tokyo it is Monday morning, and an online group of Denver’s Sunday is on Monday.
    const clock = new TestClock('2026-11-23T10:30:00+09:00', 'Asia/Tokyo');
    const page = await openFinder({ clock, attributes: { filters: 'day' } });
    await page.choose('Day', 'Monday');
    expect(page.names).to.include.members(['SMART Start', 'Night Owls', 'Coast Hybrid']);
    expect(page.names).not.to.include('Evening Light');
    expect(page.texts('h3')[0]).to.equal('Today Monday, November 23');
  });

  it('has parts of the day that do not overlap, each with its hours', async () => {
    const page = await only('time');
    const options = await page.options('Time of day');
    expect(options.map((option) => option.replace(/, .* \(/, ' ('))).to.deep.equal([
      'Morning (1)',
      'Evening (5)',
      'Night (1)',
    ]);
    expect(options[0]?.replace(/\s/g, ' ')).to.match(/^Morning, 5:00.AM – 12:00.PM \(1\)$/);
    await page.choose('Time of day', 'Night');
    expect(page.names).to.deep.equal(['Night Owls']);
    await page.choose('Time of day', 'Morning');
    expect(page.names).to.deep.equal(['Night Owls', 'Monday Mothers', 'Monday Mothers']);
  });

  it('wants day and time of the same meeting', async () => {
    const sessions = [
      { day: 1, time: '08:00', timeZone: 'America/Denver' },
      { day: 2, time: '20:00', timeZone: 'America/Denver' },
    ];
    const src = addressOf(envelope([{ id: 'a', name: 'A', sessions }]));
    const page = await openFinder({ src, attributes: { filters: 'day time' } });
    await page.choose('Day', 'Monday');
    await page.choose('Time of day', 'Morning');
    expect(page.names).to.deep.equal(['A']);
    await page.choose('Time of day', 'Morning');
    await page.choose('Time of day', 'Evening');
    expect(page.names).to.deep.equal([]);
  });
});
