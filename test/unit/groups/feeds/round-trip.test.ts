import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { bmltReader } from '../../../../src/groups/feeds/bmlt.ts';
import { meetingGuideReader } from '../../../../src/groups/feeds/meeting-guide.ts';
import type { FeedGroup } from '../../../../src/groups/feeds/row.ts';

/** A meeting as somebody would describe it, and all three dialects can write it down. */
interface Meeting {
  readonly id: number;
  readonly name: string;
  readonly day: number;
  readonly minutes: number;
  readonly duration: number | undefined;
  readonly timeZone: string | undefined;
  readonly way: 'in-person' | 'online' | 'hybrid';
  readonly women: boolean;
  readonly beginners: boolean;
  readonly spanish: boolean;
  readonly wheelchair: boolean;
  readonly openTo: 'anyone' | 'members' | undefined;
  readonly street: string;
  readonly latitude: number;
  readonly notes: string | undefined;
}

const words = fc
  .array(fc.stringMatching(/^[A-Za-zÀ-ÿ'&<>"-]{1,9}$/), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '))
  // A row may write anything, but these would be tags or entities of their own.
  .filter((text) => !/<\/?[a-z]+\s|<\/?[a-z]+>|<!--|&\w+;/i.test(text));

const meetings = fc.record<Meeting>({
  id: fc.integer({ min: 1, max: 1e9 }),
  name: words,
  day: fc.integer({ min: 0, max: 6 }),
  minutes: fc.integer({ min: 0, max: 1439 }),
  duration: fc.option(fc.integer({ min: 1, max: 720 }), { nil: undefined }),
  timeZone: fc.constantFrom(undefined, 'America/Denver', 'Asia/Kathmandu'),
  way: fc.constantFrom('in-person', 'online', 'hybrid'),
  women: fc.boolean(),
  beginners: fc.boolean(),
  spanish: fc.boolean(),
  wheelchair: fc.boolean(),
  openTo: fc.constantFrom(undefined, 'anyone', 'members'),
  street: fc.integer({ min: 1, max: 9999 }).map((number) => `${number} Main St`),
  latitude: fc.integer({ min: -8999, max: 8999 }).map((hundredths) => hundredths / 100 || 1),
  notes: fc.option(words, { nil: undefined }),
});

const two = (number: number) => String(number).padStart(2, '0');
const clock24 = (minutes: number) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
const clock12 = (minutes: number) => {
  const hour = Math.floor(minutes / 60) % 24;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minutes % 60)} ${hour < 12 ? 'AM' : 'PM'}`;
};
const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/'/g, '&#8217;')
    .replace(/"/g, '&quot;');
const link = (one: Meeting) =>
  one.way === 'in-person' ? undefined : `https://zoom.us/j/${one.id}`;

function types(one: Meeting): string[] {
  return [
    one.women && 'W',
    one.beginners && 'BE',
    one.spanish && 'S',
    one.wheelchair && 'X',
    one.openTo && (one.openTo === 'anyone' ? 'O' : 'C'),
    one.way !== 'in-person' && 'ONL',
  ].filter((code) => code !== false && code !== undefined);
}

/** As the WordPress plugin writes it: escaped, typed, with an attendance option. */
const asWordPress = (one: Meeting) => ({
  id: one.id,
  name: escaped(one.name),
  slug: `m-${one.id}`,
  day: one.day,
  time: clock24(one.minutes),
  ...(one.duration && { end_time: clock24(one.minutes + one.duration) }),
  ...(one.timeZone && { timezone: one.timeZone }),
  types: types(one),
  location: 'Grace Church',
  formatted_address: `${one.street}, Denver, CO 80202, USA`,
  approximate: 'no',
  latitude: one.latitude,
  longitude: -105.5,
  region: 'Denver',
  attendance_option: one.way.replace('-', '_'),
  ...(link(one) && { conference_url: link(one) }),
  ...(one.notes && { notes: `<p>${escaped(one.notes)}</p>\r\n` }),
});

/** As a sheet writes it: lists of days, twelve-hour clocks, texts for numbers, nulls for nothing. */
const asSheet = (one: Meeting) => ({
  slug: `m-${one.id}`,
  name: one.name,
  day: [String(one.day)],
  time: clock12(one.minutes),
  end_time: one.duration ? clock12(one.minutes + one.duration) : null,
  timezone: one.timeZone ?? '',
  types: types(one).join(', ').toLowerCase(),
  location: 'Grace Church',
  address: `${one.street}, Denver, CO 80202, USA`,
  approximate: one.way === 'online' ? 'yes' : 'no',
  coordinates: `${one.latitude},-105.5`,
  regions: 'Denver',
  conference_url: link(one)?.replace('https://', '') ?? null,
  notes: one.notes ?? '',
});

const TABLE = [
  ['1', 'B', 'Beginners', 'BEG'],
  ['2', 'W', 'Women', 'W'],
  ['3', 'ES', 'Español', 'LANG'],
  ['4', 'WC', 'Wheelchair', 'WCHR'],
  ['5', 'O', 'Open', 'OPEN'],
  ['6', 'C', 'Closed', 'CLOSED'],
].map(([id, key_string, name_string, world_id]) => ({
  id,
  key_string,
  name_string,
  world_id,
  lang: 'en',
}));

/** As a BMLT server writes it: everything a string, some with a prompt in front. */
const asBmlt = (one: Meeting) => ({
  id_bigint: String(one.id),
  meeting_name: one.name,
  weekday_tinyint: String(one.day + 1),
  start_time: `${clock24(one.minutes)}:00`,
  duration_time: one.duration
    ? `${two(Math.floor(one.duration / 60))}:${two(one.duration % 60)}:00`
    : '00:00:00',
  time_zone: one.timeZone ?? '',
  venue_type: String(['in-person', 'online', 'hybrid'].indexOf(one.way) + 1),
  format_shared_id_list: [
    one.beginners && '1',
    one.women && '2',
    one.spanish && '3',
    one.wheelchair && '4',
    one.openTo && (one.openTo === 'anyone' ? '5' : '6'),
  ]
    .filter(Boolean)
    .join(','),
  location_text: 'Grace Church',
  location_street: one.street,
  location_municipality: 'Denver',
  latitude: String(one.latitude),
  longitude: '-105.5',
  virtual_meeting_link: link(one) ?? '',
  comments: one.notes ? `Comments#@-@#${one.notes}` : '',
});

/** What every dialect says of a meeting, under one name. */
function essence(group: FeedGroup | undefined, one: Meeting) {
  const { place } = group ?? {};
  return {
    name: group?.name.replace(/’/g, "'"),
    sessions: group?.sessions,
    attendance: group?.attendance,
    women: group?.audiences?.includes('Women') ?? false,
    beginners: group?.formats?.includes('Beginners') ?? false,
    languages: group?.languages ?? [],
    accessibility: group?.accessibility ?? [],
    openTo: group?.openTo,
    door: place?.name,
    street: place?.address?.startsWith(one.street),
    spot: [place?.latitude, place?.longitude],
    url: group?.online?.url,
    notes: group?.description?.replace(/’/g, "'"),
  };
}

const expected = (one: Meeting): ReturnType<typeof essence> => ({
  name: one.name,
  sessions: [
    {
      day: one.day,
      time: clock24(one.minutes),
      ...(one.duration && { duration: one.duration }),
      ...(one.timeZone && { timeZone: one.timeZone }),
    },
  ],
  attendance: one.way,
  women: one.women,
  beginners: one.beginners,
  languages: one.spanish ? ['es'] : [],
  accessibility: one.wheelchair ? ['wheelchair'] : [],
  openTo: one.openTo,
  door: 'Grace Church',
  street: true,
  spot: [one.latitude, -105.5],
  url: link(one),
  notes: one.notes,
});

describe('a meeting written down and read again is the same', () => {
  const readers = {
    'in the Meeting Guide format of WordPress': [meetingGuideReader(undefined), asWordPress],
    'in the Meeting Guide format of a sheet': [meetingGuideReader(undefined), asSheet],
    'in the BMLT format': [bmltReader(TABLE, undefined), asBmlt],
  } as const;
  for (const [where, [read, write]] of Object.entries(readers)) {
    it(where, () => {
      fc.assert(
        fc.property(meetings, (one) => {
          // As it travels: JSON knows no undefined.
          const { group, dropped } = read(JSON.parse(JSON.stringify(write(one))));
          expect(dropped).to.deep.equal([]);
          expect(essence(group, one)).to.deep.equal(expected(one));
        }),
        { numRuns: 1000 },
      );
    });
  }
});
