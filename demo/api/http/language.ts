import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** The languages that the API has words in. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag, where the API speaks it. */
export function languageOfTag(tag: string): Language | undefined {
  const [primary = ''] = /^[a-z]+/i.exec(tag) ?? [];
  return LANGUAGES.find((language) => language === primary.toLowerCase());
}

/** The language that a reader wants most and that the API speaks; English where there is none. */
export const languageOf = (c: Context): Language =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (wanted) =>
      wanted
        .filter(({ q }) => q > 0)
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => languageOfTag(type))
        .find((language) => language !== undefined) ?? 'en',
  }) as Language;
