import { cutText } from '../../contract/index.ts';
import { languageOfKey, namedLanguages } from './named-languages.ts';
import { LINE, plainText } from './plain-text.ts';
import type { Row } from './row.ts';
import { isRow } from './row.ts';

/** What a meeting's formats say. */
export interface FormatsReading {
  readonly audiences: string[];
  readonly languages: string[];
  readonly accessibility: string[];
  /** The rest, by the names that the feed's own table gives them. */
  readonly formats: string[];
  /** `anyone` or `members`; both contradict each other. */
  readonly openTo: string[];
  /** `virtual`, `hybrid` or `closed`. */
  readonly venue: string[];
}

type Meaning = readonly [part: keyof FormatsReading, word: string];

/**
 * Formats that are more than a name: by what they are called world-wide, in English, or, for a feed
 * without a table, by the key that BMLT servers come with.
 */
const KNOWN = new Map<string, Meaning>();
const know = (part: keyof FormatsReading, word: string, ...names: string[]): void => {
  for (const name of names) KNOWN.set(name, [part, word]);
};
know('openTo', 'anyone', 'OPEN', 'O');
know('openTo', 'members', 'CLOSED', 'C');
know('audiences', 'Men', 'M', 'MEN');
know('audiences', 'Women', 'W', 'WOMEN');
know('audiences', 'Young people', 'Y', 'YP', 'YOUNG PEOPLE');
know('audiences', 'LGBTQ+', 'GL', 'LGBTQ+', 'LGBTQ', 'LGBTQIA+', 'GAY/LESBIAN');
know('accessibility', 'wheelchair', 'WCHR', 'WC', 'WHEELCHAIR');
know('accessibility', 'children-welcome', 'CW', 'CHILDREN WELCOME');
know('venue', 'virtual', 'VM');
know('venue', 'hybrid', 'HY', 'HYBR');
know('venue', 'closed', 'TC');

/** A reader for the formats of a meeting: its `format_shared_id_list` and its `formats`, as texts. */
export function formatsReader(
  table: unknown,
): (ids: string | undefined, keys: string | undefined) => FormatsReading {
  const { byId, byKey } = readTable(table);
  return (ids, keys) => {
    const reading: FormatsReading = {
      audiences: [],
      languages: [],
      accessibility: [],
      formats: [],
      openTo: [],
      venue: [],
    };
    const found = listOf(ids).map((id) => byId.get(id));
    const meanings =
      found.length > 0 && found.every((entry) => entry !== undefined)
        ? found.flat()
        : listOf(keys).flatMap((key) => byKey.get(key) ?? meaningsOf(key));
    for (const [part, word] of meanings) {
      if (!reading[part].includes(word)) reading[part].push(word);
    }
    return reading;
  };
}

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** Entries of one format in several languages share an id: the English one speaks for them. */
function readTable(table: unknown): Readonly<Record<'byId' | 'byKey', Map<string, Meaning[]>>> {
  const byId = new Map<string, Meaning[]>();
  const byKey = new Map<string, Meaning[]>();
  const rows = Array.isArray(table) ? table.filter(isRow) : [];
  rows.sort((a, b) => Number(b.lang === 'en') - Number(a.lang === 'en'));
  for (const row of rows) {
    const id = plainText(row.id) ?? '';
    const key = plainText(row.key_string) ?? '';
    const meanings = meaningsOf(key, row);
    if (!byId.has(id)) byId.set(id, meanings);
    if (!byKey.has(key)) byKey.set(key, meanings);
  }
  return { byId, byKey };
}

/** What a format says, from its entry in the table, or from its key alone. */
function meaningsOf(key: string, entry: Row = {}): Meaning[] {
  const name = cutText(plainText(entry.name_string) ?? key, LINE);
  const worldId = plainText(entry.world_id)?.toUpperCase() ?? '';
  const reserved = KNOWN.get(key.toUpperCase());
  const known =
    KNOWN.get(worldId) ??
    KNOWN.get(name.toUpperCase()) ??
    (reserved?.[0] === 'venue' ? reserved : undefined);
  if (known) return [known];
  if (/\bASL\b|American Sign/i.test(name))
    return [
      ['languages', 'ase'],
      ['accessibility', 'asl'],
    ];
  if (worldId === 'LANG' || entry.format_type_enum === 'LANG') {
    const named = namedLanguages(name, plainText(entry.lang) ?? 'en');
    const tag = languageOfKey(key);
    const tags = named.length > 0 || !tag ? named : [tag];
    if (tags.length > 0) return tags.map((found) => ['languages', found]);
  }
  return name === '' ? [] : [['formats', name]];
}
