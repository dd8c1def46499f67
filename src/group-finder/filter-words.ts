import type { FilterName } from '../groups/filters.ts';
import { REGION_STEP } from '../groups/filters.ts';
import { valueKey } from '../groups/group-values.ts';
import { TIMES_OF_DAY } from '../groups/time-slots.ts';
import { dateFormat } from '../widget/intl-formats.ts';
import type { FinderWords } from './finder-words.ts';
import { wallSpan } from './when.ts';

/** 2024-01-07 was a Sunday. */
const SUNDAY = Date.UTC(2024, 0, 7);

/** What a filter is called. */
export const filterWord = (name: FilterName, words: FinderWords): string =>
  words.term(`filter:${name}`);

/** What naming a value asks of the words. */
export type ValueWords = Pick<FinderWords, 'lang' | 'term' | 'word'>;

/** What a value of a filter is called. One that is not known stays as it is. */
export function valueWord(name: FilterName, value: string, words: ValueWords): string {
  const lang = words.lang();
  // A page that chooses beforehand may spell a value in its own way.
  const key = valueKey(value);
  if (name === 'region') return value.split(REGION_STEP).at(-1) ?? value;
  if (name === 'language') return capital(languageName(key, lang), lang);
  if (name === 'day') return capital(dayName(key, lang), lang);
  if (name === 'time') {
    const part = TIMES_OF_DAY.find(([time]) => time === key);
    if (part) return words.term(part[0]);
  }
  if (name === 'attendance') {
    if (key === 'online' || key === 'hybrid') return words.term(key);
    if (key === 'in-person') return words.term('inPerson');
  }
  return words.word(value);
}

/** The hours of a part of the day: "5:00 AM – 12:00 PM". Other values need no hint. */
export function valueHint(name: FilterName, value: string, words: FinderWords): string | undefined {
  if (name !== 'time') return undefined;
  const at = TIMES_OF_DAY.findIndex(([time]) => time === value);
  const [, from] = TIMES_OF_DAY[at] ?? [];
  if (from === undefined) return undefined;
  const [, to] = TIMES_OF_DAY[at + 1] ?? TIMES_OF_DAY[0];
  return wallSpan(from * 60, ((to - from + 24) % 24) * 60, words.lang());
}

const capital = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

function dayName(value: string, lang: string): string {
  if (value === 'today' || value === 'tomorrow') {
    const ahead = value === 'today' ? 0 : 1;
    return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(ahead, 'day');
  }
  if (!/^[0-6]$/.test(value)) return value;
  return dateFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(
    SUNDAY + Number(value) * 86_400_000,
  );
}

/** Made once for each language: a search asks for the languages of thousands of groups. */
const languageNames = new Map<string, Intl.DisplayNames>();

function languageName(tag: string, lang: string): string {
  let names = languageNames.get(lang);
  if (!names) {
    languageNames.set(lang, (names = new Intl.DisplayNames(lang, { type: 'language' })));
  }
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
