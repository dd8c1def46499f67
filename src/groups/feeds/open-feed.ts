import { isTimeZone } from '../../contract/index.ts';
import type { FeedContent, FeedFormat } from './detect.ts';
import { nativePage, nativeReader } from './native.ts';
import type { ReadRow, RowReading } from './row.ts';

export type { FeedGroup, RowReading } from './row.ts';

/** The content is of no format that can be read. Its message names nothing of the content. */
export class FeedShapeError extends Error {
  override readonly name = 'FeedShapeError';

  constructor() {
    super('The content is of no known feed format.');
  }
}

/** A feed, or one page of it, ready to be read row by row: a caller decides how many at a time. */
export interface FeedRows {
  readonly format: FeedFormat;
  readonly rows: readonly unknown[];
  /** The address of the next page, as the feed wrote it. */
  readonly next?: string;
  /** Reads a row and its index, in the order of `rows`. Whatever the row holds, it never throws. */
  readonly read: (row: unknown, index: number) => RowReading;
}

/**
 * Finds the format of a feed's content and loads what reads it.
 *
 * @param json the content, parsed.
 * @param options `timeZone`: the IANA zone of rows that name none; one that is not known counts as
 *   none.
 * @throws {FeedShapeError} when the content is of no known format.
 */
export async function openFeed(
  json: unknown,
  options: { readonly timeZone?: string } = {},
): Promise<FeedRows> {
  const content = nativePage(json) ?? (await loadDetection()).detectFeed(json);
  if (!content) throw new FeedShapeError();
  const { timeZone } = options;
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
  const readRow = await loadReader(content, zone);
  const { format, rows, next } = content;
  return { format, rows, ...(next !== undefined && { next }), read: guarded(readRow) };
}

const loadDetection = () => import('./detect.ts');
const loadMeetingGuide = () => import('./meeting-guide.ts');
const loadBmlt = () => import('./bmlt.ts');

/**
 * Starts to load what reads other formats than the contract's own, so that it comes while the feed
 * is still under way. It never fails: `openFeed` asks again.
 */
export async function preloadFeedFormats(): Promise<void> {
  await Promise.allSettled([loadDetection(), loadMeetingGuide(), loadBmlt()]);
}

async function loadReader({ format, formats }: FeedContent, zone?: string): Promise<ReadRow> {
  if (format === 'native') return nativeReader(zone);
  if (format === 'bmlt') return (await loadBmlt()).bmltReader(formats, zone);
  return (await loadMeetingGuide()).meetingGuideReader(zone);
}

/** Fields of each format that say when a group meets. */
const TIMES = /^(sessions|day|time|weekday_tinyint|start_time)\b/;

/** A group whose times could not be read is not one that meets by appointment. */
function withDoubts(reading: RowReading): RowReading {
  const { group, dropped } = reading;
  const lost = group && !group.sessions?.length && dropped.some((path) => TIMES.test(path));
  return lost ? { ...reading, group: { ...group, timesUnclear: true } } : reading;
}

/** One row must never cost the others, whatever it holds. */
const guarded =
  (readRow: ReadRow): ReadRow =>
  (row) => {
    try {
      return withDoubts(readRow(row));
    } catch {
      return { dropped: [] };
    }
  };
