import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { phoneFrom } from '../../src/form/phone-number.ts';

const NORTH_AMERICA = 'AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT US VC VG VI';
const OTHERS = [
  'AT AU BE BG BO BR CH CL CN CO CR CZ DE DK EC EE EG ES FI FR GB GR GT HK HN HR ID IE IL IN IS',
  'IT JP KE KR LU LV MA MT MX MY NG NI NL NO NZ PA PE PH PK PL PT PY RO RS SE SG SI SK SV TH TR',
  'TW UA UY VE VN ZA',
].join(' ');
const northAmerica = NORTH_AMERICA.split(' ') as CountryCode[];
const countries = [...northAmerica, ...(OTHERS.split(' ') as CountryCode[])];

/** Numbers that somebody could have, one by one from an example of each country. */
const number = fc
  .tuple(fc.constantFrom(...countries), fc.nat({ max: 9999 }))
  .map(([country, last]) => {
    const example = getExampleNumber(country, examples)?.number ?? '';
    return parsePhoneNumberFromString(example.slice(0, -4) + String(last).padStart(4, '0'));
  })
  .filter((one): one is PhoneNumber & { country: CountryCode } =>
    Boolean(one?.country && countries.includes(one.country) && one.isValid()),
  );

/** Ways to write digits and what is between them. */
const habit = fc.record({
  gap: fc.constantFrom(' ', '', '\u00a0', '\u202f', '-', '‑', '–', '.', '/', ' - ', ' . '),
  zero: fc.constantFrom('0', '0', '٠', '۰', '०', '０'),
  around: fc.constantFrom(['', ''], [' ', '\n'], ['\u202a', '\u202c'], ['\u2068', '\u2069']),
  extension: fc.constantFrom<readonly [string, string | undefined]>(
    ...([['', undefined]] as const),
    ...([' ext. 12', ' x12', ' #12', ', ext 12', ' extension 12', ' extensión: 12'] as const).map(
      (text) => [text, '12'] as const,
    ),
    ...[[';ext=0123456789', '0123456789'] as const],
  ),
});

type Habit = typeof habit extends fc.Arbitrary<infer Of> ? Of : never;

function written(text: string, { gap, zero, around: [before, after], extension }: Habit): string {
  const digits = (text + extension[0])
    .replace(/[ -]/g, (between, at: number) => (at < text.length ? gap : between))
    .replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
  return `${before}${digits}${after}`;
}

describe('a phone number as people write it', () => {
  const check = (text: string, country: string, one: PhoneNumber, { extension }: Habit) => {
    const [, digits] = extension;
    assert.deepEqual(phoneFrom(text, country), {
      phone: one.number,
      ...(digits !== undefined && { extension: digits }),
    });
  };

  it('is the one that libphonenumber wrote for the country itself', () => {
    fc.assert(
      fc.property(number, habit, (one, how) => {
        check(written(one.formatNational(), how), one.country, one, how);
      }),
      { numRuns: 3000, seed: 20_240_229 },
    );
  });

  it('is the one that libphonenumber wrote for the world', () => {
    const way = fc.constantFrom('INTERNATIONAL', 'RFC3966', 'E.164');
    fc.assert(
      fc.property(number, fc.constantFrom(...countries, 'XX'), way, habit, (one, from, as, how) => {
        check(written(one.format(as), how), from, one, how);
      }),
      { numRuns: 3000, seed: 20_240_229 },
    );
  });

  it('is the one that libphonenumber wrote to be dialled from North America', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...northAmerica), habit, (one, from, how) => {
        const text = one.format('IDD', { fromCountry: 'US' });
        check(written(text, how), from, one, how);
      }),
      { numRuns: 1000, seed: 20_240_229 },
    );
  });
});
