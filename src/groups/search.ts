import type { ListedGroup } from './listed-group.ts';
import { conferenceService } from './online-service.ts';

/** Turns a feed's word into the page's: "Beginners" into "Principiantes". */
export type WordOf = (word: string) => string;

/**
 * Text as a search compares it: no case, no accents, no apostrophes, and one space between words.
 */
export const fold = (text: string): string =>
  isAscii(text)
    ? text
        .toLowerCase()
        .replace(/['`]/g, '')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}'’`]/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** Most texts of most feeds are, and need none of Unicode's tables, which are slow. */
const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/**
 * Everything about a group that a search looks at, folded: its name and place, and its kind,
 * formats, audience and the like, both as the feed and as the page call them.
 */
export function searchText(group: ListedGroup, wordOf: WordOf): string {
  const { place, online } = group;
  const words = [
    group.kind,
    group.pathway,
    group.attendance,
    ...(group.topics ?? []),
    ...(group.audiences ?? []),
    ...(group.formats ?? []),
    ...(group.accessibility ?? []),
    ...(group.languages ?? []),
  ].filter((word) => word !== undefined);
  const parts = [
    group.name,
    group.fellowship,
    place?.name,
    place?.address,
    place?.city,
    place?.region,
    place?.postalCode,
    ...(group.regions ?? []),
    group.groupName,
    group.district,
    online?.url && conferenceService(online.url),
    ...words,
    ...words.map(wordOf),
  ];
  // The space in front lets every word, the first too, be found by how it begins.
  return ` ${fold(parts.filter(Boolean).join(' '))}`;
}

/**
 * Says of a search text whether every word of the query begins some word of it, so that "men" finds
 * no women's group. An empty query finds everything.
 */
export function matcher(query: string): (text: string) => boolean {
  const words = fold(query).split(' ');
  return (text) => words.every((word) => text.includes(` ${word}`));
}
