import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import * as plain from '../../../src/contract/plain-schemas.ts';
import type { AnySchema } from '../../../src/contract/value-rules.ts';

const isReal = (value: unknown) => value === 'real';

/** The same schema, made by zod and by what stands in for it in the bundles. */
const schemas: Readonly<Record<string, (by: typeof plain) => unknown>> = {
  'a text': (by) => by.string().check(by.minLength(1), by.maxLength(255)),
  'a text of a pattern': (by) => by.string().check(by.regex(/^a+$/), by.refine(isReal)),
  'an email address': (by) => by.email().check(by.maxLength(254)),
  'a whole number': (by) => by.int().check(by.minimum(0), by.maximum(6)),
  'a number': (by) => by.number().check(by.positive()),
  'a yes or no': (by) => by.boolean(),
  'one word': (by) => by.literal(1),
  'one of some': (by) => by.literal([1, 2, -1]),
  'a list of lists': (by) => by.array(by.array(by.string())),
  'one of some words': (by) => by.enum(['call', 'text']),
  'one of several kinds': (by) => by.union([by.string(), by.boolean()]),
  'one of several, told by a word': (by) =>
    by.discriminatedUnion('method', [
      by.object({ method: by.literal('call'), phone: by.string() }),
    ]),
  'answers by their keys': (by) => by.record(by.string().check(by.maxLength(80)), by.boolean()),
  'a rule over parts': (by) =>
    by
      .object({ from: by.string() })
      .check(by.refine(isReal, { path: ['from'], params: { code: 'required' }, when: isReal })),
  'an object': (by) => by.object({ id: by.string(), note: by.optional(by.object({})) }),
};

describe('what stands in for zod in the bundles', () => {
  for (const [name, make] of Object.entries(schemas)) {
    it(`says of ${name} what zod says`, () => {
      expectToSay(make(z as unknown as typeof plain), make(plain));
    });
  }

  it('leaves a schema as it is when it makes a stricter one of it', () => {
    const any = plain.string();
    any.check(plain.minLength(3));
    expect(any._zod.def).to.deep.equal({ type: 'string' });
  });
});

/** Zod says more, but of what the stand-in says, the same. */
function expectToSay(zod: unknown, standIn: unknown, path = ''): void {
  if (typeof standIn !== 'object' || standIn === null || standIn instanceof RegExp) {
    const isSame = standIn instanceof RegExp ? String(zod) === String(standIn) : zod === standIn;
    expect(isSame, path).to.equal(true);
    return;
  }
  expect(zod, path).to.be.an(Array.isArray(standIn) ? 'array' : 'object');
  expect(Array.isArray(zod) && zod.length, path).to.equal(Array.isArray(standIn) && standIn.length);
  const [more, less] = [zod, standIn].map((one) => ('_zod' in (one as object) ? defOf(one) : one));
  for (const [key, part] of Object.entries(less as object)) {
    expectToSay((more as Record<string, unknown>)[key], part, `${path}.${key}`);
  }
}

const defOf = (schema: unknown) => (schema as AnySchema)._zod.def;
