import { PATHWAYS } from '../../contract/index.ts';
import { readJoining, webLink } from './joining.ts';
import { readPlace } from './meeting-guide-place.ts';
import { readSessions } from './meeting-guide-sessions.ts';
import type { TypesReading } from './meeting-guide-types.ts';
import { readTypes } from './meeting-guide-types.ts';
import { NOTES } from './plain-text.ts';
import { hashId } from './row-id.ts';
import { filled, joined, listed, textsOf, unique } from './row-text.ts';
import type { FeedGroup, ReadRow } from './row.ts';
import { isRow } from './row.ts';
import { seriesFinder } from './series.ts';
import { readUpdated } from './updated.ts';

/** Where the format keeps how to join. */
const CONFERENCE = {
  url: 'conference_url',
  phone: 'conference_phone',
  notes: ['conference_url_notes', 'conference_phone_notes'],
} as const;

/**
 * A reader for the rows of one Meeting Guide feed (https://github.com/code4recovery/spec), in the
 * dialects of its WordPress plugin and of sheets. Contacts, donations and editing links are left
 * out: they are for the fellowship's own use.
 *
 * Rows are to be read in the feed's order, for the reader remembers which group it met where.
 *
 * @param timeZone of the rows that name none. Without it their times are floating.
 */
export function meetingGuideReader(timeZone: string | undefined): ReadRow {
  const seriesOf = seriesFinder();
  return (row) => {
    if (!isRow(row)) return { dropped: [] };
    const dropped: string[] = [];
    const valueOf = (field: string) => row[field];
    const text = textsOf(valueOf, dropped);
    const given = text('slug') ?? text('id');
    const name = text('name');
    if (name === undefined) {
      return { dropped: unique([...dropped, 'name']), ...(given !== undefined && { id: given }) };
    }
    const types = readTypes(row.types, dropped);
    const { place, regions, approximate, exact } = readPlace(row, text, dropped);
    const online = readJoining(CONFERENCE, valueOf, text, dropped);
    const link = online?.url ?? online?.phone;
    const isOnline = types.online || link !== undefined;
    const spot = joined([place?.name, place?.address ?? place?.city], ', ');
    const door = approximate ? spot : (place?.address ?? spot);
    const sessions = readSessions(row, timeZone, dropped);
    const times = sessions.map(({ day, time }) => [day, time]);
    const groupName = text('group');

    const group: FeedGroup = {
      id: given ?? hashId([name, times, (approximate ? link : door) ?? door ?? link]),
      name,
      sessions,
      ...filled({
        ...readPresence(row.attendance_option, types, isOnline, exact),
        pathway: types.secular ? 'secular' : PATHWAYS.find((pathway) => pathway === row.pathway),
        fellowship: text('fellowship'),
        topics: listed(types.topics),
        audiences: listed(types.audiences),
        languages: listed(types.languages),
        formats: listed(types.formats),
        accessibility: listed(types.accessibility),
        openTo: types.openTo,
        place,
        approximate: approximate || undefined,
        placeClosed: types.closed || undefined,
        regions: regions.length > 0 ? regions : undefined,
        district: text('district'),
        online,
        description: joined([text('notes', NOTES), text('group_notes', NOTES)], '\n\n'),
        url: webLink('url', valueOf, dropped) ?? webLink('location_url', valueOf, dropped),
        source: filled({
          name: text('entity'),
          url:
            webLink('entity_url', valueOf, dropped) ??
            webLink('entity_website_url', valueOf, dropped),
        }),
        groupName: groupName === name ? undefined : groupName,
        series: seriesOf({
          groupId: text('group_id'),
          name: groupName ?? name,
          where: [door, link],
        }),
        updatedAt: readUpdated(row.updated),
      }),
    };
    return { group, dropped, id: group.id };
  };
}

/**
 * How a meeting can be attended, and whether it can be at all. A place that is closed leaves the
 * online way, where there is one; without it the meeting rests.
 */
function readPresence(
  option: unknown,
  { closed }: TypesReading,
  isOnline: boolean,
  exact: boolean,
): Pick<FeedGroup, 'attendance' | 'status'> {
  switch (typeof option === 'string' && option.trim().toLowerCase()) {
    case 'in_person':
      return { attendance: 'in-person' };
    case 'online':
      return { attendance: 'online' };
    case 'hybrid':
      return { attendance: 'hybrid' };
    case 'inactive':
      return { status: 'paused' };
    default:
      if (closed && !isOnline) return { status: 'paused' };
      if (!isOnline) return { attendance: 'in-person' };
      return { attendance: exact && !closed ? 'hybrid' : 'online' };
  }
}
