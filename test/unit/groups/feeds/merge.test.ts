import { expect } from '@open-wc/testing';
import { mergeFeeds } from '../../../../src/groups/feeds/merge.ts';
import type { FeedGroup } from '../../../../src/groups/feeds/row.ts';

const church: FeedGroup = {
  id: 'church',
  name: 'Sunrise',
  sessions: [{ day: 1, time: '07:00' }],
  place: { name: 'Grace Church', address: '1 Main St', city: 'Denver' },
};
const room: FeedGroup = {
  id: 'room',
  name: 'Night Owls',
  sessions: [{ day: 2, time: '22:00', timeZone: 'America/Denver' }],
  online: { url: 'https://zoom.us/j/1?pwd=abc' },
};

/** The ids of what is listed, in its order. */
const ids = (...feeds: FeedGroup[][]): string[] =>
  mergeFeeds(feeds.map((groups) => ({ groups }))).map(({ id }) => id);

/** Whether the second feed's group is taken for the first's. */
const merges = (first: FeedGroup, second: FeedGroup): boolean =>
  ids([first], [{ ...second, id: 'second' }]).length === 1;

describe('feeds together', () => {
  it('list all groups in the order of the feeds', () => {
    expect(ids([church], [], [room])).to.deep.equal(['church', 'room']);
    expect(ids()).to.deep.equal([]);
  });

  it('change no group they were given', () => {
    const [listed] = mergeFeeds([{ groups: [church] }]);
    expect(listed).to.deep.include(church);
    expect(church).not.to.have.property('key');
  });

  describe('give each group a key', () => {
    const keys = (...feeds: FeedGroup[][]) =>
      mergeFeeds(feeds.map((groups) => ({ groups }))).map(({ key }) => key);
    const named = (id: string, name: string): FeedGroup => ({ id, name });

    it('unique where two feeds use the same id', () => {
      const all = keys([named('1', 'A')], [named('1', 'B')]);
      expect(new Set(all)).to.have.lengthOf(2);
    });

    it('unique where one feed uses an id twice or more, and keeps all', () => {
      const all = keys(
        ['A', 'B', 'C', 'D'].map((name) => named('1', name)),
        [named('1#2', 'E')],
      );
      expect(new Set(all)).to.have.lengthOf(5);
      const tricky = keys([named('1', 'A'), named('1#2', 'B'), named('1', 'C'), named('1', 'D')]);
      expect(new Set(tricky)).to.have.lengthOf(4);
    });

    it('the same on every load, also when another feed comes empty', () => {
      const second = [named('1', 'B'), named('1', 'C')];
      expect(keys([named('1', 'A')], second).slice(1)).to.deep.equal(keys([], second));
    });
  });

  it('keep the series of one feed apart from those of another', () => {
    const [one, two, other] = mergeFeeds([
      {
        groups: [
          { ...church, series: '1' },
          { ...church, series: '1' },
        ],
      },
      { groups: [{ ...room, series: '1' }] },
    ]);
    expect(one?.series).to.equal(two?.series);
    expect(one?.series).not.to.equal(other?.series);
  });

  describe('show a group once', () => {
    it('of which the first feed wins', () => {
      expect(ids([church], [{ ...church, id: 'second' }])).to.deep.equal(['church']);
    });

    it('whatever its name is written like', () => {
      const name = (text: string): FeedGroup => ({ ...church, name: text });
      expect(merges(name('Sunrise'), name('SUNRISE '))).to.equal(true);
      expect(merges(name('Café Olé!'), name('Cafe Ole'))).to.equal(true);
      expect(merges(name("Women's Hope"), name('Women’s Hope'))).to.equal(true);
    });

    it('whether its address is whole or in parts', () => {
      const whole = { ...church, place: { address: '1 Main St., Denver, CO 80202, USA' } };
      expect(merges(church, whole)).to.equal(true);
    });

    it('at the same spot, whatever its address is written like', () => {
      const at = (address: string, latitude: number): FeedGroup => ({
        ...church,
        place: { address, latitude, longitude: -105.0001 },
      });
      expect(merges(at('1 Main', 39.7501), at('One Main Street', 39.7502))).to.equal(true);
      expect(merges(at('1 Main', 39.7501), at('One Main Street', 39.7602))).to.equal(false);
    });

    it('at the same named place of a town, where nobody gives an address', () => {
      const named: FeedGroup = { ...church, place: { name: 'Alano Club', city: 'Denver' } };
      expect(merges(named, named)).to.equal(true);
      expect(merges(named, { ...named, place: { name: 'Alano Club', city: 'Boulder' } })).to.equal(
        false,
      );
    });

    it('behind the same link, whatever its passcode', () => {
      expect(merges(room, { ...room, online: { url: 'http://zoom.us/j/1' } })).to.equal(true);
      expect(merges(room, { ...room, online: { url: 'https://zoom.us/j/2' } })).to.equal(false);
    });

    it('whether its days are rows of their own or one list', () => {
      const week = [1, 3, 5].map((day) => ({ day, time: '07:00' }));
      const rows = week.map((one, index): FeedGroup => ({
        ...church,
        id: `row-${index}`,
        sessions: [one],
      }));
      const list: FeedGroup = { ...church, id: 'list', sessions: week };
      expect(ids(rows, [list])).to.deep.equal(['row-0', 'row-1', 'row-2']);
      expect(ids([list], rows)).to.deep.equal(['list']);
    });

    it('that has no times, by its name and link', () => {
      const community: FeedGroup = { ...room, kind: 'community', sessions: [] };
      expect(merges(community, community)).to.equal(true);
    });
  });

  describe('show two groups', () => {
    it('that one feed lists twice', () => {
      expect(ids([church, church], [room, room])).to.have.lengthOf(4);
    });

    it('of other names', () => {
      expect(merges(church, { ...church, name: 'Sunset' })).to.equal(false);
    });

    it('of other days or times', () => {
      const at = (day: number, time: string): FeedGroup => ({
        ...church,
        sessions: [{ day, time }],
      });
      expect(merges(at(1, '07:00'), at(2, '07:00'))).to.equal(false);
      expect(merges(at(1, '07:00'), at(1, '07:30'))).to.equal(false);
      expect(merges(church, { ...church, sessions: [] })).to.equal(false);
    });

    it('of which the second meets at a time that the first does not', () => {
      const more = [...(church.sessions ?? []), { day: 6, time: '09:00' }];
      expect(merges(church, { ...church, sessions: more })).to.equal(false);
    });

    it('of other weeks of the month', () => {
      const nth = (week: 1 | 3): FeedGroup => ({
        ...church,
        sessions: [{ day: 1, time: '07:00', weeksOfMonth: [week] }],
      });
      expect(merges(nth(1), nth(3))).to.equal(false);
      expect(merges(nth(1), church)).to.equal(false);
    });

    it('online in other zones', () => {
      const sessions = [{ day: 2, time: '22:00', timeZone: 'America/New_York' }];
      expect(merges(room, { ...room, sessions })).to.equal(false);
    });

    it('of the same street in other towns', () => {
      const boulder = { ...church, place: { address: '1 Main St', city: 'Boulder' } };
      expect(merges(church, boulder)).to.equal(false);
    });

    it('at places that are only about right', () => {
      const about: FeedGroup = { ...church, approximate: true };
      expect(merges(about, about)).to.equal(false);
    });

    it('that say neither place nor link', () => {
      const { place, ...nowhere } = church;
      expect(place).not.to.equal(undefined);
      expect(merges(nowhere, nowhere)).to.equal(false);
    });

    it('of which the first rests: the second may be the one that meets', () => {
      expect(merges({ ...church, status: 'paused' }, church)).to.equal(false);
      expect(merges(church, { ...church, status: 'paused' })).to.equal(true);
    });
  });
});
