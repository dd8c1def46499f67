import type { ATTENDANCES } from '../../contract/index.ts';
import { PATHWAYS } from '../../contract/index.ts';
import type { FormatsReading } from './bmlt-formats.ts';
import { formatsReader } from './bmlt-formats.ts';
import { readSessions } from './bmlt-sessions.ts';
import { readCoordinates } from './coordinates.ts';
import type { JoiningFields } from './joining.ts';
import { readJoining } from './joining.ts';
import { NOTES } from './plain-text.ts';
import { hashId } from './row-id.ts';
import type { TextOf, ValueOf } from './row-text.ts';
import { filled, listed, textsOf, unique } from './row-text.ts';
import type { FeedGroup, ReadRow } from './row.ts';
import { isRow } from './row.ts';
import { seriesFinder } from './series.ts';

/** Where the format keeps how to join. */
const VIRTUAL: JoiningFields = {
  url: 'virtual_meeting_link',
  phone: 'phone_meeting_number',
  notes: ['virtual_meeting_additional_info'],
};

/** What stands between a field's prompt, which servers may leave in front of it, and its value. */
const PROMPT_END = '#@-@#';

/** From the general to the specific. */
const AREAS = [
  'location_province',
  'location_sub_province',
  'location_municipality',
  'location_city_subsection',
  'location_neighborhood',
];

/**
 * A reader for the rows of one BMLT answer (`GetSearchResults`, https://bmlt.app), where every value
 * is a string. Rows are to be read in the feed's order, for the reader remembers which group it met
 * where.
 *
 * @param table the answer's `formats`. Without it formats show by their keys.
 * @param timeZone of the rows that name none. Without it their times are floating.
 */
export function bmltReader(table: unknown, timeZone: string | undefined): ReadRow {
  const seriesOf = seriesFinder();
  const readFormats = formatsReader(table);
  return (row) => {
    if (!isRow(row)) return { dropped: [] };
    const dropped: string[] = [];
    const valueOf = (field: string): unknown => {
      const value = row[field];
      return typeof value === 'string' ? value.slice(afterPrompt(value)) : value;
    };
    const text = textsOf(valueOf, dropped);
    const given = text('id_bigint');
    const name = text('meeting_name');
    if (name === undefined) {
      return {
        dropped: unique([...dropped, 'meeting_name']),
        ...(given !== undefined && { id: given }),
      };
    }
    const formats = readFormats(text('format_shared_id_list', NOTES), text('formats', NOTES));
    const online = readJoining(VIRTUAL, valueOf, text, dropped);
    const link = online?.url ?? online?.phone;
    const sessions = readSessions(text, timeZone, dropped);
    const times = sessions.map(({ day, time }) => [day, time]);
    const { place, regions } = readPlace(text, valueOf);
    const street = place?.address ?? place?.name;
    const door = street && [street, place?.city].join('\n');
    const pathway = text('pathway');
    const lang = text('lang_enum');

    const group: FeedGroup = {
      id: given ?? hashId([name, times, door ?? link]),
      name,
      pathway: PATHWAYS.find((known) => known === pathway) ?? '12-step',
      fellowship: text('fellowship') ?? 'NA',
      sessions,
      ...filled({
        ...readPresence(text, formats.venue, link !== undefined, place?.address !== undefined),
        audiences: listed(formats.audiences),
        languages: listed(formats.languages),
        formats: listed(formats.formats),
        accessibility: listed(formats.accessibility),
        openTo: formats.openTo.length === 1 ? formats.openTo[0] : undefined,
        place,
        regions: listed(regions),
        online,
        description: text('comments', NOTES),
        lang: lang !== undefined && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang) ? lang : undefined,
        source: filled({ name: text('service_body_name') }),
        series: seriesOf({ groupId: undefined, name, where: [door, link] }),
      }),
    };
    return { group, dropped, id: group.id };
  };
}

const afterPrompt = (value: string): number => {
  const at = value.lastIndexOf(PROMPT_END);
  return at < 0 ? 0 : at + PROMPT_END.length;
};

function readPlace(
  text: TextOf,
  valueOf: ValueOf,
): Pick<FeedGroup, 'place'> & { regions: string[] } {
  const areas = AREAS.map((field) => text(field)).filter((area) => area !== undefined);
  const place = filled({
    name: text('location_text'),
    address: text('location_street'),
    city: text('location_municipality') ?? text('location_city_subsection'),
    region: text('location_province'),
    postalCode: text('location_postal_code_1', 32),
    country: text('location_nation'),
    ...readCoordinates(valueOf('latitude'), valueOf('longitude')),
    notes: text('location_info', NOTES),
  });
  return { ...(place && { place }), regions: unique(areas) };
}

/**
 * How a meeting can be attended, and whether it can be at all. A place that is closed leaves the
 * online way, where there is one; without it the meeting rests, as one does that is not published.
 */
function readPresence(
  text: TextOf,
  venue: FormatsReading['venue'],
  isJoinable: boolean,
  hasAddress: boolean,
): Pick<FeedGroup, 'attendance' | 'status' | 'placeClosed'> {
  const closed = venue.includes('closed');
  const attendance =
    VENUE_TYPES.get(text('venue_type') ?? '') ?? attendanceOf(venue, isJoinable, hasAddress);
  const rests = closed && venue.length === 1 && attendance === 'in-person' && !isJoinable;
  return {
    ...(closed ? !rests && { attendance: 'online' } : { attendance }),
    ...(closed && { placeClosed: true }),
    ...((rests || text('published') === '0') && { status: 'paused' }),
  };
}

/** For servers that do not say `venue_type`. */
function attendanceOf(
  venue: FormatsReading['venue'],
  isJoinable: boolean,
  hasAddress: boolean,
): Attendance {
  if (venue.includes('hybrid')) return 'hybrid';
  if (venue.includes('virtual')) return 'online';
  if (!isJoinable) return 'in-person';
  return hasAddress ? 'hybrid' : 'online';
}

type Attendance = (typeof ATTENDANCES)[number];

const VENUE_TYPES = new Map<string, Attendance>([
  ['1', 'in-person'],
  ['2', 'online'],
  ['3', 'hybrid'],
]);
