import { expect } from '@open-wc/testing';
import { bmltReader } from '../../../../src/groups/feeds/bmlt.ts';
import { meetingGuideReader } from '../../../../src/groups/feeds/meeting-guide.ts';

type Row = Readonly<Record<string, unknown>>;

/** The series of Meeting Guide rows of one feed. */
function seriesOf(...rows: readonly Row[]): (string | undefined)[] {
  const read = meetingGuideReader(undefined);
  return rows.map((row) => read({ name: 'Sunrise', ...row }).group?.series);
}

const church = { formatted_address: '1 Main St, Denver, CO 80202' };
const hall = { formatted_address: '2 Main St, Denver, CO 80202' };
const room = { conference_url: 'https://zoom.us/j/1' };

describe('rows of the same group at other times', () => {
  it('have the same group id, whatever their names', () => {
    const [one, two] = seriesOf({ group_id: 7 }, { group_id: '7', name: 'Sunset' });
    expect(one).to.equal(two);
    expect(one).not.to.equal(undefined);
  });

  it('are apart by group ids, whatever else is the same', () => {
    const [one, two] = seriesOf({ ...church, group_id: 7 }, { ...church, group_id: 8 });
    expect(one).not.to.equal(two);
  });

  it('have the same name at the same place', () => {
    const [one, two, other] = seriesOf(church, church, hall);
    expect(one).to.equal(two);
    expect(one).not.to.equal(undefined);
    expect(one).not.to.equal(other);
  });

  it('have the same name behind the same link', () => {
    const [one, two, other] = seriesOf(room, room, { conference_url: 'https://zoom.us/j/2' });
    expect(one).to.equal(two);
    expect(one).not.to.equal(undefined);
    expect(one).not.to.equal(other);
  });

  it('have the same name at the same named place', () => {
    const house = { location: "Jo's house", city: 'Denver' };
    const [one, two] = seriesOf({ ...house, ...room }, house);
    expect(one).to.equal(two);
    expect(one).not.to.equal(undefined);
  });

  it('are found by the link when one of them meets in person too', () => {
    const [both, online, inPerson] = seriesOf({ ...church, ...room }, room, church);
    expect(online).to.equal(both);
    expect(inPerson).to.equal(both);
  });

  it('go by the name of the group before that of the meeting', () => {
    const [one, two, other] = seriesOf(
      { ...church, group: 'Early Birds' },
      { ...church, group: 'early birds', name: 'Sunset' },
      { ...church, group: 'Night Owls' },
    );
    expect(one).to.equal(two);
    expect(one).not.to.equal(other);
  });

  it('are apart by name at the same place', () => {
    const [one, other] = seriesOf(church, { ...church, name: 'Sunset' });
    expect(one).not.to.equal(other);
  });

  it('cannot be told without a place, a link and a group id', () => {
    expect(seriesOf({}, {})).to.deep.equal([undefined, undefined]);
  });

  it('are found in BMLT feeds too', () => {
    const read = bmltReader([], undefined);
    const at = {
      meeting_name: 'Sunrise',
      location_street: '1 Main St',
      location_municipality: 'A',
    };
    const [one, two, other] = [at, at, { ...at, location_municipality: 'B' }].map(
      (row) => read(row).group?.series,
    );
    expect(one).to.equal(two);
    expect(one).not.to.equal(undefined);
    expect(one).not.to.equal(other);
  });
});
