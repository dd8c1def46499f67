import { fold } from '../search.ts';
import { unique } from './row-text.ts';

/** Languages in which groups of the known fellowships meet. */
const TAGS =
  'af am ar bg bn cs da de el en es et fa fi fr he hi hr hu id is it ja ka ko lt lv ml ms mt ne nl no pa pl pt ro ru sk sl sr sv sw ta te th tl tr uk ur vi zh'.split(
    ' ',
  );

type Names = readonly (readonly [name: string, tag: string])[];
const namesByLang = new Map<string, Names>();

/**
 * The languages that a text names, in the language `lang`, in English or in their own:
 * "Lithuanian/Russian" gives `lt` and `ru`, "Español" and "Espanol" `es`.
 */
export function namedLanguages(text: string, lang: string): string[] {
  let names = namesByLang.get(lang);
  if (!names) namesByLang.set(lang, (names = namesIn(lang)));
  const words = ` ${fold(text)} `;
  return unique(names.filter(([name]) => words.includes(name)).map(([, tag]) => tag));
}

const namesIn = (lang: string): Names =>
  TAGS.flatMap((tag) =>
    [lang, 'en', tag].map((locale) => [` ${fold(nameOf(tag, locale))} `, tag] as const),
  );

function nameOf(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The tag of a two-letter key in any case, where it is that of a known language. */
export const languageOfKey = (key: string): string | undefined =>
  TAGS.find((tag) => tag === key.toLowerCase());
