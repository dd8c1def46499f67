import type { Session, WireGroup } from '../../../src/contract/index.ts';

/** A sample group before it is marked as one: what all of them share is added in one place. */
export type SampleGroup = Omit<WireGroup, 'source' | 'updatedAt'>;

export const SUN = 0;
export const MON = 1;
export const TUE = 2;
export const WED = 3;
export const THU = 4;
export const FRI = 5;
export const SAT = 6;

export const EVERY_DAY = [SUN, MON, TUE, WED, THU, FRI, SAT];

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/**
 * The same time on several days, in Denver unless it says otherwise. Each day takes those of the
 * `exceptDates` that fall on it.
 */
export const weekly = (
  days: readonly number[],
  time: string,
  duration: number,
  { exceptDates = [], ...more }: Partial<Session> = {},
): Session[] =>
  days.map((day) => {
    const skipped = exceptDates.filter((date) => weekday(date) === day);
    return {
      day,
      time,
      duration,
      timeZone: 'America/Denver',
      ...more,
      ...(skipped.length > 0 && { exceptDates: skipped }),
    };
  });

const colorado = { region: 'CO', country: 'US' };

/** Made-up places. The coordinates lie in the real towns, so that a map has something to show. */
export const PLACES = {
  cottonwood: {
    ...colorado,
    name: 'Cottonwood Peer Recovery',
    address: '12 Cottonwood Row',
    city: 'Denver',
    postalCode: '80205',
    latitude: 39.7561,
    longitude: -104.9642,
    notes:
      'Ring the blue bell. There is a ramp on the left side and free parking behind the house.',
  },
  lantern: {
    ...colorado,
    name: 'Lantern House',
    address: '340 Juniper Lane',
    city: 'Denver',
    postalCode: '80204',
    latitude: 39.7341,
    longitude: -105.0203,
    notes: 'Use the side door under the lantern. The room is up one flight of stairs.',
  },
  library: {
    ...colorado,
    name: 'Riverbend Library, Room B',
    address: '55 Riverbend Street',
    city: 'Denver',
    postalCode: '80211',
    latitude: 39.7653,
    longitude: -105.0121,
    notes: 'Room B is past the front desk. You do not need a library card.',
  },
  chapel: {
    ...colorado,
    name: 'Open Table Chapel',
    address: '9 Meadowlark Court',
    city: 'Lakewood',
    postalCode: '80226',
    latitude: 39.7087,
    longitude: -105.0814,
    notes: 'Park in the back. The group meets in the hall, not in the chapel.',
  },
  northside: {
    ...colorado,
    name: 'Northside Community Center',
    address: '2100 Larkspur Avenue',
    city: 'Thornton',
    postalCode: '80229',
    latitude: 39.868,
    longitude: -104.9719,
  },
  plains: {
    ...colorado,
    name: 'Plainsview Center',
    address: '780 Prairie Way',
    city: 'Aurora',
    postalCode: '80012',
    latitude: 39.7008,
    longitude: -104.8373,
    notes: 'Two blocks from the light rail stop. The lift is by the back door.',
  },
  creekside: {
    ...colorado,
    name: 'Creekside House',
    address: '18 Willow Bend',
    city: 'Boulder',
    postalCode: '80301',
    latitude: 40.0274,
    longitude: -105.2519,
  },
  veterans: {
    ...colorado,
    name: 'High Plains Veterans Hall',
    address: '416 Bluestem Road',
    city: 'Aurora',
    postalCode: '80010',
    latitude: 39.7392,
    longitude: -104.8625,
    notes: 'No alcohol is served here. Sit wherever you can see the door, if that helps.',
  },
  clinic: {
    ...colorado,
    name: 'Cottonwood Clinic, Group Room 2',
    address: '14 Cottonwood Row',
    city: 'Denver',
    postalCode: '80205',
    latitude: 39.7563,
    longitude: -104.9638,
    notes: 'Next door to the peer house. Tell the front desk “group”, and nothing more.',
  },
} satisfies Record<string, NonNullable<WireGroup['place']>>;
