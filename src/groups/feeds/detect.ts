import { isRow } from './row.ts';

/** The formats that a feed may have. */
export type FeedFormat = 'native' | 'meeting-guide' | 'bmlt';

/** What a feed's content turned out to be. */
export interface FeedContent {
  readonly format: FeedFormat;
  readonly rows: readonly unknown[];
  /** BMLT: the table that its rows refer to. */
  readonly formats?: unknown;
  /** Native: the address of the next page. */
  readonly next?: string;
}

/** Fields that rows of one format have and those of the others have not. */
const SIGNS: readonly (readonly [FeedFormat, readonly string[]])[] = [
  ['bmlt', ['id_bigint', 'weekday_tinyint', 'meeting_name']],
  [
    'meeting-guide',
    ['slug', 'day', 'time', 'types', 'conference_url', 'location', 'formatted_address'],
  ],
  ['native', ['sessions', 'place', 'kind', 'attendance', 'pathway', 'audiences', 'online']],
];

/**
 * Finds a feed's format by its content alone: neither a file name nor a content type can be
 * trusted. `undefined` for content of no known format. An empty list is an empty feed of any.
 *
 * @param json what `nativePage` does not know
 */
export function detectFeed(json: unknown): FeedContent | undefined {
  if (Array.isArray(json)) {
    const format = json.length === 0 ? 'native' : formatOf(json);
    return format && { format, rows: json };
  }
  if (!isRow(json)) return undefined;
  const { meetings, formats } = json;
  if (!Array.isArray(meetings)) return undefined;
  return { format: formatOf(meetings) ?? 'bmlt', rows: meetings, formats };
}

/** How many rows are asked for their format. */
const VOTERS = 20;

/**
 * The format of which the first rows that say anything show the most signs: rows may be broken, or
 * carry a field of another format by chance. Rows with nothing but a name are Meeting Guide, which
 * asks for little more.
 */
function formatOf(rows: readonly unknown[]): FeedFormat | undefined {
  const readable = rows.filter(isRow);
  const votes = SIGNS.map(() => 0);
  let voters = 0;
  for (const row of readable) {
    const signs = SIGNS.map(
      ([, fields]) => fields.filter((field) => Object.hasOwn(row, field)).length,
    );
    signs.forEach((count, index) => (votes[index] = (votes[index] ?? 0) + count));
    if (signs.some((count) => count > 0) && ++voters === VOTERS) break;
  }
  const most = Math.max(...votes);
  if (most > 0) return SIGNS[votes.indexOf(most)]?.[0];
  return readable.some((row) => Object.hasOwn(row, 'name')) ? 'meeting-guide' : undefined;
}
