import { fieldErrors } from '../contract/field-errors.ts';
import { readOpen } from '../contract/open.ts';
import { pathOf } from '../contract/pointer.ts';
import { isRow } from '../groups/feeds/row.ts';
import { shown } from './shown.ts';

type Schema = Parameters<typeof readOpen>[0];

/** One part of one record, by id and path: never its value. */
export interface Place {
  readonly id: string;
  readonly path: string;
}

/** What is wrong with records of a list, by what it costs. */
export interface RecordFaults {
  readonly count: number;
  /** Records that are left out, and by which part. */
  readonly skipped: Place[];
  /** Parts that are left out or cut, and the record kept. */
  readonly dropped: Place[];
  /** Words that the contract does not know. They are shown as they are. */
  readonly words: Place[];
  /** Parts that are `null` where they should be absent. */
  readonly nulls: Place[];
  /** The ids of the records that can be read, in order. */
  readonly ids: string[];
}

export const noFaults = (): RecordFaults & { count: number } => ({
  count: 0,
  skipped: [],
  dropped: [],
  words: [],
  nulls: [],
  ids: [],
});

/** "maria: image.width, j-2: quote". */
export const placeName = ({ id, path }: Place): string => (path ? `${id}: ${path}` : id);

/** What a record is called: by its id where it has one, and else by its place in the list. */
export const nameOf = (record: unknown, index: number): string =>
  isRow(record) && typeof record['id'] === 'string' && record['id'] !== ''
    ? shown(record['id'])
    : `#${index + 1}`;

/** Notes what a closed reader finds beside what an open one leaves out. */
export function noteLeniences(
  faults: RecordFaults,
  schema: Schema,
  record: unknown,
  id: string,
  dropped: readonly string[],
): void {
  for (const { pointer, code } of fieldErrors(schema, record)) {
    const steps = pathOf(pointer);
    const path = steps.join('.');
    if (dropped.some((lost) => isWithin(path, lost) || isWithin(lost, path))) continue;
    const value = steps.reduce<unknown>(
      (part, step) => Reflect.get(Object(part) as object, step),
      record,
    );
    if (value === null) faults.nulls.push({ id, path: shown(path) });
    else if (code === 'not-allowed') faults.words.push({ id, path: shown(path) });
  }
}

const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`);

/** Reads records by the contract's own schema, as the widgets do, and says what that costs. */
export function readRecords(schema: Schema, records: readonly unknown[]): RecordFaults {
  const faults = noFaults();
  records.forEach((record, index) => {
    faults.count += 1;
    const id = nameOf(record, index);
    const { value, dropped } = readOpen(schema, record);
    if (value === undefined) {
      faults.skipped.push({ id, path: shown(dropped.at(-1) ?? '') });
      return;
    }
    if (isRow(record) && typeof record['id'] === 'string') faults.ids.push(record['id']);
    faults.dropped.push(...dropped.map((path) => ({ id, path: shown(path) })));
    noteLeniences(faults, schema, record, id, dropped);
  });
  return faults;
}
