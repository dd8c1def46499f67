import { expect } from '@open-wc/testing';
import { facts, items, openDetail } from './detail-page.ts';
import { addressOf } from './finder-page.ts';

const timeZone = 'America/Denver';

const hall = { name: 'Aspen Hall', address: '12 Sample St', city: 'Denver', region: 'CO' };

const row = (name: string, day: number, time: string, place: object = hall) => ({
  id: `${name} ${day} ${time}`,
  name,
  attendance: 'in-person',
  sessions: [{ day, time, timeZone }],
  place,
});

/** A row of a Meeting Guide feed, where each time of a group has a row of its own. */
const listed = (name: string, day: number, time: string, more: object = {}) => ({
  slug: `${name} ${day} ${time}`,
  name,
  day,
  time,
  timezone: timeZone,
  location: 'Aspen Hall',
  address: '12 Sample St',
  city: 'Denver',
  ...more,
});

describe('what an open detail knows of others', () => {
  it('says when the same group meets besides, in one breath, and where that is elsewhere', async () => {
    const feed = [
      listed('Early Birds', 1, '06:30'),
      listed('Early Birds', 2, '06:30'),
      listed('Early Birds', 3, '06:30'),
      listed('Early Birds', 4, '18:00', {
        group: 'Early Birds',
        location: 'Willow House',
        address: '9 Other Rd',
        city: 'Golden',
        conference_url: 'https://meet.example.org/birds',
      }),
      listed('Early Birds', 5, '06:30', { conference_url: 'https://meet.example.org/birds' }),
    ].map((each) => ({ ...each, group_id: 7 }));
    const page = await openDetail(feed, { src: addressOf(JSON.stringify(feed)) });
    expect(items(page, 'Other times')).to.deep.equal([
      'Tuesdays and Wednesdays, 6:30 AM',
      'Thursdays, 6:00 PM (Willow House, Golden, In person and online)',
      'Fridays, 6:30 AM (Aspen Hall, Denver, In person and online)',
    ]);
    expect(facts(page)).not.to.have.property('Also at this place');
  });

  it('says who else meets behind the same door, five of them and how many more', async () => {
    const page = await openDetail([
      row('Mine', 0, '19:00'),
      row('Same door, other spelling', 1, '08:00', { address: '12  sample st.', city: 'DENVER' }),
      row('Next door', 1, '08:00', { ...hall, address: '14 Sample St' }),
      row('Same street, other town', 1, '08:00', { ...hall, city: 'Golden' }),
      { ...row('From home', 1, '08:00'), attendance: 'online' },
      ...[1, 2, 3, 4, 5, 6].map((n) => row(`Other ${n}`, n, '12:00')),
    ]);
    expect(items(page, 'Also at this place')).to.deep.equal([
      'Same door, other spelling: Mondays, 8:00 AM',
      'Other 1: Mondays, 12:00 PM',
      'Other 2: Tuesdays, 12:00 PM',
      'Other 3: Wednesdays, 12:00 PM',
      'Other 4: Thursdays, 12:00 PM',
      'and 2 more',
    ]);
    expect(facts(page)).not.to.have.property('Other times');
  });

  it('says neither where there is nothing to say', async () => {
    const page = await openDetail([row('Mine', 0, '19:00'), row('Far', 1, '08:00', {})]);
    expect(facts(page)).to.have.all.keys('When', 'Next dates', 'Where');
  });
});
