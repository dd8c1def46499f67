import { LINE, plainText } from './plain-text.ts';
import { isBlank } from './row-text.ts';

/** What a type code says about a meeting, and in which part of a group that belongs. */
export type TypePart = 'audiences' | 'topics' | 'formats' | 'accessibility' | 'languages';

/**
 * The codes of the Meeting Guide format (https://github.com/code4recovery/spec) with the word that
 * stands for each in a group: plain English, or a slug, or a language tag. Pages translate words by
 * themselves, so a word that changes here changes there too.
 */
export const TYPE_WORDS: Readonly<Record<TypePart, Readonly<Record<string, string>>>> = {
  audiences: {
    BI: 'Bisexual',
    G: 'Gay',
    L: 'Lesbian',
    LGBTQ: 'LGBTQ+',
    M: 'Men',
    N: 'Indigenous',
    NB: 'Non-binary',
    NDG: 'Indigenous',
    P: 'Professionals',
    POC: 'People of color',
    SEN: 'Seniors',
    T: 'Transgender',
    W: 'Women',
    Y: 'Young people',
  },
  topics: {
    AL: 'Concurrent with Alateen',
    'AL-AN': 'Concurrent with Al-Anon',
    DD: 'Dual diagnosis',
  },
  formats: {
    '11': '11th Step',
    '12X12': '12 Steps & 12 Traditions',
    ABSI: 'As Bill Sees It',
    B: 'Big Book',
    BE: 'Beginners',
    BRK: 'Breakfast',
    CAN: 'Candlelight',
    D: 'Discussion',
    DB: 'Digital basket',
    DR: 'Daily Reflections',
    GR: 'Grapevine',
    H: 'Birthday',
    LIT: 'Literature',
    LS: 'Living Sober',
    MED: 'Meditation',
    OUT: 'Outdoors',
    POA: 'Proof of attendance',
    SM: 'Smoking permitted',
    SP: 'Speaker',
    ST: 'Step study',
    TR: 'Tradition study',
    XT: 'Cross talk permitted',
  },
  accessibility: {
    BA: 'childcare',
    CF: 'children-welcome',
    FF: 'fragrance-free',
    X: 'wheelchair',
    XB: 'wheelchair-bathroom',
  },
  languages: {
    ASL: 'ase',
    ITA: 'it',
    KOR: 'ko',
    POL: 'pl',
    POR: 'pt',
    PUN: 'pa',
    RUS: 'ru',
    S: 'es',
    TUR: 'tr',
  },
};

/** Languages whose code is their tag in capitals. */
const TAGS =
  'EN FR DE AR AM AF BG DA EL FA FI HE HI HR HU IS JA KA LT ML MT NE NL NO SK SL SV TH TL UK';

const MEANINGS = new Map<string, readonly [TypePart, string]>();
for (const tag of TAGS.split(' ')) MEANINGS.set(tag, ['languages', tag.toLowerCase()]);
for (const [part, words] of Object.entries(TYPE_WORDS)) {
  for (const [code, word] of Object.entries(words)) MEANINGS.set(code, [part as TypePart, word]);
}

/** Codes that are not labels of a meeting but decide what it is. */
const DECIDING = new Set(['O', 'C', 'A', 'ONL', 'TC']);

const LGBTQ = ['Bisexual', 'Gay', 'Lesbian', 'Transgender'];

/** All that a meeting's types say. */
export interface TypesReading extends Readonly<Record<TypePart, string[]>> {
  readonly openTo: 'anyone' | 'members' | undefined;
  /** `A`: without religion, inside whatever fellowship it belongs to. */
  readonly secular: boolean;
  /** `ONL`: it can be joined from anywhere. */
  readonly online: boolean;
  /** `TC`: nobody meets at the place for now. */
  readonly closed: boolean;
}

/**
 * Reads a row's `types`: a list of codes or a text that lists them, in any case. A code that is not
 * known shows as it is among the formats. Both open (`O`) and closed (`C`) at once say nothing about
 * who may come.
 */
export function readTypes(value: unknown, dropped: string[]): TypesReading {
  const given = readCodes(value, dropped);
  const parts: Record<TypePart, string[]> = {
    audiences: [],
    topics: [],
    formats: [],
    accessibility: [],
    languages: [],
  };
  for (const [key, code] of given) {
    if (DECIDING.has(key)) continue;
    const [part, word] = MEANINGS.get(key) ?? ['formats', code];
    if (!parts[part].includes(word)) parts[part].push(word);
  }
  const { audiences, languages, accessibility } = parts;
  if (audiences.some((word) => LGBTQ.includes(word)) && !audiences.includes('LGBTQ+')) {
    audiences.push('LGBTQ+');
  }
  if (languages.includes('ase')) accessibility.push('asl');
  const open = given.has('O');
  return {
    ...parts,
    openTo: open === given.has('C') ? undefined : open ? 'anyone' : 'members',
    secular: given.has('A'),
    online: given.has('ONL'),
    closed: given.has('TC'),
  };
}

/** Codes as they came, by their capitals. */
function readCodes(value: unknown, dropped: string[]): Map<string, string> {
  const codes = new Map<string, string>();
  const list: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;|]/)
      : [];
  list.forEach((item, index) => {
    const code = plainText(item);
    if (code !== undefined && code.length <= LINE) codes.set(code.toUpperCase(), code);
    else if (!isBlank(item)) dropped.push(`types.${index}`);
  });
  return codes;
}
