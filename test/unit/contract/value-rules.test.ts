import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import {
  CalendarDate,
  HttpUrl,
  Instant,
  LanguageTag,
  Session,
  TimeZone,
  WallTime,
  WireGroup,
  text,
} from '../../../src/contract/index.ts';
import { valueTest } from '../../../src/contract/value-rules.ts';

const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  text: text(4),
  'a date': CalendarDate,
  'a wall time': WallTime,
  'an instant': Instant,
  'a language tag': LanguageTag,
  'a zone': TimeZone,
  'an address': HttpUrl,
  'an email address': z.email().check(z.maxLength(30)),
  'a day': Session.shape.day,
  'a week of the month': z.literal([1, 2, 3, 4, 5, -1]),
  'a latitude': z.number().check(z.minimum(-90), z.maximum(90)),
  'a distance': z.number().check(z.positive()),
  'a yes or no': z.boolean(),
};

/** Values that some schema takes, and their neighbours that none should. */
const telling = [
  ...['', 'abcd', 'abcde', '😀😀😀😀', '😀😀😀😀😀', '\ud83d', 'constructor'],
  ...['2026-02-28', '2026-02-29', '2024-02-29', '2026-2-8', '10:00', '24:00', '10:00:00'],
  ...['2026-01-01T00:00:00Z', '2026-01-01T00:00+07:00', '2026-01-01T00:00:00', '2026-13-01T00:00Z'],
  ...['en', 'es-MX', 'e', 'en--US', 'UTC', 'America/Denver', 'Mars/Olympus', '+01:00'],
  ...['https://example.org/a?b#c', 'http://example.org', 'javascript:alert(1)', 'https://'],
  ...['a@example.org', 'a@example', 'a b@example.org', `${'a'.repeat(30)}@example.org`],
  ...[0, -0, 1, -1, 6, 7, 1.5, 90, 90.1, -90, NaN, Infinity, 2 ** 53, true, false, null, undefined],
  ...[[], {}, ['a'], { length: 2 }],
];

describe('the rules for single values', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    it(`take for ${name} what zod takes`, () => {
      const test = valueTest(schema);
      const agrees = (value: unknown) => {
        const { success } = z.safeParse(schema, value);
        expect(test(value), fc.stringify(value)).to.equal(success);
      };
      for (const value of telling) agrees(value);
      fc.assert(fc.property(fc.anything(), agrees));
      fc.assert(fc.property(fc.string({ unit: 'binary' }), agrees));
    });
  }

  it('know every value of a group and its sessions', () => {
    for (const part of singleValues(WireGroup)) expect(() => valueTest(part)).not.to.throw();
  });

  it('do not take for good what they do not know', () => {
    expect(() => valueTest(z.string().check(z.startsWith('a'), z.trim()))).to.throw(TypeError);
    expect(() => valueTest(z.date())).to.throw(TypeError);
  });
});

/** The schemas in a schema that describe neither an object nor a list. */
function singleValues(schema: z.ZodMiniType): z.ZodMiniType[] {
  const { def } = schema._zod as unknown as {
    def: {
      shape?: Record<string, z.ZodMiniType>;
      element?: z.ZodMiniType;
      innerType?: z.ZodMiniType;
      type: string;
    };
  };
  const inner = [...Object.values(def.shape ?? {}), def.element, def.innerType].filter(
    (part) => part !== undefined,
  );
  if (inner.length) return inner.flatMap(singleValues);
  return def.type === 'enum' ? [] : [schema];
}
