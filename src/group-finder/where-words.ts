import type { ListedGroup } from '../groups/listed-group.ts';
import type { FinderWords } from './finder-words.ts';

/** Where a group meets, as short as a row has it: "Aspen Hall, Denver". */
export function whereWords(group: ListedGroup, words: FinderWords): string {
  const { attendance, place, regions } = group;
  if (attendance === 'online') return words.term('online');
  const at = [
    place?.name,
    place?.city ?? place?.address ?? regions?.at(-1) ?? place?.region,
  ].filter(Boolean);
  if (attendance === 'hybrid') at.push(words.term('hybrid'));
  if (attendance === 'in-person' && at.length === 0) at.push(words.term('inPerson'));
  // Commas, because screen readers say the name of a dot.
  return [...new Set(at)].join(', ');
}

/** What stands in the place of a time that nobody knows. */
export function timeless(
  { sessions, kind, timesUnclear }: ListedGroup,
  words: FinderWords,
): string {
  if (sessions?.length || timesUnclear) return words.term('askWhen');
  return words.term(kind === 'community' ? 'anyTime' : 'byAppointment');
}
