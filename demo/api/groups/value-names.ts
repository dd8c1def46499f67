import type { ValueWords } from '../../../src/group-finder/filter-words.ts';
import { valueWord } from '../../../src/group-finder/filter-words.ts';
import en from '../../../src/group-finder/terms/en.ts';
import es from '../../../src/group-finder/terms/es.ts';
import type { NameOf } from '../../../src/groups/search.ts';
import type { Language } from '../http/language.ts';

export type { Language };

const TERMS: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = { en, es };

/** What a page in this language calls the values of filters: the group finder's own words. */
export function valueNames(language: Language): NameOf {
  const words = wordsOf(language);
  return (filter, value) => valueWord(filter, value, words);
}

/** The part of `FinderWords` that names values, without the element that it follows in a page. */
function wordsOf(language: Language): ValueWords {
  const find = (key: string): string | undefined => {
    const term = TERMS[language][key];
    return typeof term === 'string' ? term : undefined;
  };
  return {
    lang: () => language,
    // Of the terms none is asked for that is about something.
    term: (key: string, ..._: unknown[]) => find(key) ?? key,
    word: (value) =>
      find(`word:${value.toLowerCase()}`) ??
      value.charAt(0).toLocaleUpperCase(language) + value.slice(1),
  };
}
