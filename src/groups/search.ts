import type { FilterName } from './filters.ts';
import { GROUP_FILTERS, valuesOf } from './group-values.ts';
import type { ListedGroup } from './listed-group.ts';
import { conferenceService } from './online-service.ts';

/** What the page calls a value of a filter: "Beginners" may be "Principiantes" there. */
export type NameOf = (filter: FilterName, value: string) => string;

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
        // An accent that stands alone is somebody's apostrophe; taken apart, it would end a word.
        .replace(/´/g, '')
        .normalize('NFKD')
        .toLowerCase()
        // The last letter of what is typed so far need not be the last one of the word.
        .replace(/ς/g, 'σ')
        .replace(/['‘’ʻʼ`′\p{M}\p{Cf}]/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** Most texts of most feeds are, and need none of Unicode's tables, which are slow. */
const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** Writes out what is short for a word: "w/" and "w/o". */
const spelledOut = (text: string): string =>
  text.replace(/\bw\/(o(?:ut)?\b)?/gi, (_, out?: string) => (out ? 'without ' : 'with '));

/**
 * Everything about a group that a search looks at, folded: its name and place, and its kind,
 * formats, audience and the like, both as the feed and as the page call them.
 */
export function searchText(group: ListedGroup, nameOf: NameOf): string {
  const { place, online } = group;
  const parts = [
    group.name,
    place?.name,
    place?.city,
    place?.region,
    ...(group.regions ?? []),
    group.groupName,
    group.district,
    online?.url && conferenceService(online.url),
  ];
  const names = parts.join(' ');
  for (const filter of GROUP_FILTERS) {
    if (filter === 'region') continue;
    for (const value of valuesOf(group, filter)) parts.push(value, nameOf(filter, value));
  }
  const address = place?.address ?? '';
  const text = spelledOut([...parts, address, place?.postalCode].join(' '));
  // The space in front lets every word, the first too, be found by how it begins.
  let words = ` ${fold(text)}`;
  // In an address, "St" is a street, but for one whose name begins with it: "500 St. Charles Ave".
  if (/\bst\b/i.test(names) || /^\d+ st\b/i.test(address)) words += ' saint';
  if (words.includes(' saint')) words += ' st';
  for (const joined of text.match(JOINED) ?? []) words += ` ${fold(joined).replace(/ /g, '')}`;
  // "Al-Anon" and the fellowships named after it are written in one word and in two.
  for (const [, kin = ''] of words.matchAll(/ (\S+?) ?anon(?= |$)/g)) words += ` ${kin}anon anon`;
  return words;
}

/** What is one word to some and several to others: "Al-Anon", "12-step", "A.A.". */
const JOINED = /(?:^|[\s/,;()])[^\s/,;().‐‑–-]+(?:[.‐‑–-][^\s/,;().‐‑–-]+)+/g;

/** A word of a query, as a visitor wrote it and as it is looked for. */
export interface QueryWord {
  readonly written: string;
  /** Folded; "al-anon" has two, which must stand side by side, or else be one word in the text. */
  readonly parts: readonly string[];
}

/** The words of a query. What has no letter and no digit is none. */
export const queryWords = (query: string): QueryWord[] =>
  (query.match(/\bw\/(?:o(?:ut)?\b)?|[^\s,;/]+/gi) ?? [])
    .map((written) => ({ written, parts: fold(spelledOut(written)).split(' ').filter(Boolean) }))
    .filter(({ parts }) => parts.length > 0);

/**
 * Whether a word begins some word of a search text, so that "men" finds no women's group.
 *
 * @param text a folded text with a space in front
 */
export const begins = (text: string, { parts }: QueryWord): boolean =>
  text.includes(` ${parts.join(' ')}`) || (parts.length > 1 && text.includes(` ${parts.join('')}`));
