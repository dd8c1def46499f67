import { bmltReader } from '../../../../src/groups/feeds/bmlt.ts';
import { meetingGuideReader } from '../../../../src/groups/feeds/meeting-guide.ts';
import type { FeedGroup, RowReading } from '../../../../src/groups/feeds/row.ts';

type Row = Readonly<Record<string, unknown>>;

/** A Meeting Guide row with what is under test, read. */
export const readMeetingGuide = (row: Row, timeZone?: string): RowReading =>
  meetingGuideReader(timeZone)({ name: 'Sunrise', slug: 'sunrise', ...row });

export const meeting = (row: Row, timeZone?: string): FeedGroup =>
  groupOf(readMeetingGuide(row, timeZone));

/** A BMLT row with what is under test, read with the formats of `table`. */
export const readBmlt = (row: Row, table?: unknown, timeZone?: string): RowReading =>
  bmltReader(table, timeZone)({ meeting_name: 'Sunrise', id_bigint: '7', ...row });

export const bmltMeeting = (row: Row, table?: unknown, timeZone?: string): FeedGroup =>
  groupOf(readBmlt(row, table, timeZone));

function groupOf({ group, dropped }: RowReading): FeedGroup {
  if (!group) throw new Error(`The row was not listed: ${dropped.join(' ')}`);
  return group;
}
