import { WireGroup, readOpen } from '../../contract/index.ts';
import type { FeedContent } from './detect.ts';
import type { ReadRow } from './row.ts';
import { isRow } from './row.ts';

/** A page of groups as the contract itself has them: it says so, and nothing has to be detected. */
export function nativePage(json: unknown): FeedContent | undefined {
  if (!isRow(json) || !Array.isArray(json.groups)) return undefined;
  const { groups, next } = json;
  return { format: 'native', rows: groups, ...(typeof next === 'string' && { next }) };
}

/**
 * A reader for groups as the contract itself writes them.
 *
 * @param timeZone of the sessions that name none. Without it their times are floating.
 */
export const nativeReader =
  (timeZone: string | undefined): ReadRow =>
  (row) => {
    const { value, dropped } = readOpen(WireGroup, row);
    if (!value) return { dropped, ...idOf(row) };
    if (timeZone !== undefined) {
      for (const session of value.sessions ?? []) session.timeZone ??= timeZone;
    }
    return { group: value, dropped, id: value.id };
  };

const idOf = (row: unknown): { id?: string } =>
  isRow(row) && typeof row.id === 'string' ? { id: row.id.slice(0, 255) } : {};
