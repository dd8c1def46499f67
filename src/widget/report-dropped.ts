import { warnOnce } from './warn-once.ts';

/** Naming more would fill a console and help nobody. */
const MOST_NAMED = 20;

/** Tells the center's developer in one line which rows have bad parts: ids and paths, no values. */
export function reportDropped(tag: string, dropped: readonly string[]): void {
  if (dropped.length === 0) return;
  const named = dropped.slice(0, MOST_NAMED).join('; ');
  const rest = dropped.length > MOST_NAMED ? '; …' : '';
  warnOnce(`${tag}: ${dropped.length} rows have parts left out: ${named}${rest}`);
}
