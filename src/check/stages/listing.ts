import { GroupsEnvelope, WireGroup } from '../../contract/group.ts';
import { fieldErrors } from '../../contract/field-errors.ts';
import type { FeedFormat } from '../../groups/feeds/detect.ts';
import type { FeedRows } from '../../groups/feeds/open-feed.ts';
import { FeedShapeError, openFeed } from '../../groups/feeds/open-feed.ts';
import { isRow } from '../../groups/feeds/row.ts';
import type { Asker } from '../asking/asker.ts';
import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import type { Place, RecordFaults } from '../record-faults.ts';
import { nameOf, noFaults, noteLeniences } from '../record-faults.ts';
import { shown } from '../shown.ts';

/** How going from page to page ended. */
export type PagesEnd =
  | 'complete'
  /** The address of the next page is on another origin, or is none. */
  | 'other-origin'
  | 'no-address'
  /** The next page was there before. */
  | 'loop'
  | 'too-many'
  /** A page did not answer, or not with groups. */
  | 'broken';

/** A list of groups, as it was seen page by page. */
export interface ListingSeen {
  readonly where: string;
  /** Whether it must be in the contract's own format. */
  readonly ofApi: boolean;
  readonly first: Exchange;
  /** Absent: of no format that can be read. */
  readonly format?: FeedFormat;
  readonly pages: number;
  readonly end: PagesEnd;
  readonly faults: RecordFaults;
  /** Groups of which some session names no time zone. */
  readonly floating: readonly string[];
  /** Parts of the pages themselves that are not as the contract says, such as `total`. */
  readonly envelope: readonly string[];
  /** What each page said. */
  readonly totals: readonly number[];
  /** The first group that can be read, as it was sent. */
  readonly example?: { readonly id: string; readonly row: unknown };
  readonly bytes: number;
  /** What compressed the first page. */
  readonly encoding: string | undefined;
  /** Milliseconds for all pages. */
  readonly took: number;
}

/** Pages that the widgets follow at the most. */
const MOST_PAGES = 200;

/** Reads a list of groups to its end, and keeps of it only what is wrong with it. */
export async function walkListing(
  asker: Asker,
  { where, url, ofApi }: { readonly where: string; readonly url: string; readonly ofApi: boolean },
  now: () => number,
): Promise<ListingSeen> {
  const begun = now();
  const faults = noFaults();
  const floating: string[] = [];
  const envelope = new Set<string>();
  const totals: number[] = [];
  const been = new Set<string>();
  let first: Exchange | undefined;
  let example: ListingSeen['example'];
  let format: FeedFormat | undefined;
  let bytes = 0;
  let end: PagesEnd = 'complete';
  for (let page = url; ;) {
    been.add(page);
    const exchange = await asker.ask({
      where: been.size === 1 ? where : `${where}, page ${been.size}`,
      purpose: ofApi ? 'read' : 'feed',
      url: page,
    });
    first ??= exchange;
    bytes += exchange.answer?.bytes ?? 0;
    const rows = await openPage(exchange);
    if (!rows) {
      end = 'broken';
      break;
    }
    format ??= rows.format;
    noteEnvelope(exchange.answer?.json, envelope, totals);
    for (const [index, row] of rows.rows.entries()) {
      const kept = noteRow(rows, row, index, faults, floating);
      if (kept !== undefined) example ??= { id: kept, row };
    }
    if (rows.next === undefined) break;
    const next = follow(rows.next, exchange.answer?.url ?? page, been);
    if (next.end) {
      end = next.end;
      break;
    }
    page = next.url;
  }
  return {
    where,
    ofApi,
    first,
    ...(format && { format }),
    pages: been.size,
    end,
    faults,
    floating,
    envelope: [...envelope],
    totals,
    ...(example && { example }),
    bytes,
    encoding: first.answer?.headers.get('content-encoding') ?? undefined,
    took: now() - begun,
  };
}

async function openPage({ answer }: Exchange): Promise<FeedRows | undefined> {
  if (!isOk(answer) || answer.json === undefined) return undefined;
  try {
    return await openFeed(answer.json);
  } catch (error) {
    if (error instanceof FeedShapeError) return undefined;
    throw error;
  }
}

function noteEnvelope(json: unknown, envelope: Set<string>, totals: number[]): void {
  if (!isRow(json) || !Array.isArray(json['groups'])) return;
  const { next, total, updatedAt } = GroupsEnvelope.shape;
  for (const [key, schema] of Object.entries({ next, total, updatedAt })) {
    if (fieldErrors(schema, json[key]).length > 0) envelope.add(key);
  }
  if (typeof json['total'] === 'number') totals.push(json['total']);
}

/** @returns the id of a group that can be read */
function noteRow(
  { format, read }: FeedRows,
  row: unknown,
  index: number,
  faults: ReturnType<typeof noFaults>,
  floating: string[],
): string | undefined {
  const place = faults.count;
  faults.count += 1;
  const { group, dropped, id: ownId } = read(row, index);
  const id = ownId === undefined ? nameOf(row, place) : shown(ownId);
  const at = (path: string): Place => ({ id, path: shown(path) });
  if (!group) {
    faults.skipped.push(at(dropped.at(-1) ?? ''));
    return undefined;
  }
  faults.dropped.push(...dropped.map(at));
  if (format === 'native') noteLeniences(faults, WireGroup, row, id, dropped);
  if (group.sessions?.some(({ timeZone }) => timeZone === undefined)) floating.push(id);
  faults.ids.push(group.id);
  return group.id;
}

function follow(
  next: string,
  base: string,
  been: ReadonlySet<string>,
): { readonly end?: undefined; readonly url: string } | { readonly end: PagesEnd } {
  let url: URL;
  try {
    url = new URL(next, base);
  } catch {
    return { end: 'no-address' };
  }
  if (url.origin !== new URL(base).origin) return { end: 'other-origin' };
  if (been.has(url.href)) return { end: 'loop' };
  return been.size >= MOST_PAGES ? { end: 'too-many' } : { url: url.href };
}
