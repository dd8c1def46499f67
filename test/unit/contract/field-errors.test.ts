import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { FieldError, PeerRequest, fieldErrors, pointerTo } from '../../../src/contract/index.ts';
import * as plain from '../../../src/contract/plain-schemas.ts';
import type { AnySchema } from '../../../src/contract/value-rules.ts';
import { anyRequest, goodRequest } from '../../fixtures/random-requests.ts';

const seed = 20_240_229;

/** Where zod finds something wrong, each place once. */
function placesByZod(schema: z.ZodMiniType, value: unknown): string[] {
  const { error } = z.safeParse(schema, value);
  return [...new Set((error?.issues ?? []).map(({ path }) => pointerTo(path)))];
}

const places = (schema: AnySchema, value: unknown): string[] =>
  fieldErrors(schema, value).map(({ pointer }) => pointer);

describe('what does not fit in a request', () => {
  it('is nothing in one that keeps to the contract', () => {
    fc.assert(
      fc.property(goodRequest, (request) => {
        expect(fieldErrors(PeerRequest, request)).to.deep.equal([]);
        expect(z.safeParse(PeerRequest, request).success).to.equal(true);
      }),
      { numRuns: 1000, seed },
    );
  });

  it('is found where zod finds it, in the same order', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(anyRequest, (request) => {
        const found = places(PeerRequest, request);
        expect(found).to.deep.equal(placesByZod(PeerRequest, request));
        for (const error of fieldErrors(PeerRequest, request)) FieldError.parse(error);
        verdicts.add(found.length === 0);
      }),
      { numRuns: 2000, seed },
    );
    expect([...verdicts]).to.have.members([true, false]);
  });
});

/** The same schema, by zod and by what stands in for it in the bundles. */
const made = (make: (by: typeof plain) => unknown) => [
  make(z as unknown as typeof plain) as z.ZodMiniType,
  make(plain) as AnySchema,
];

const isOrdered = (span: { from: number; to: number }) => span.from <= span.to;

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Every way in which the contract puts schemas together. */
const schemas: Readonly<Record<string, (by: typeof plain) => unknown>> = {
  'an object in an object': (by) =>
    by.object({ a: by.object({ b: by.boolean(), c: by.optional(by.email()) }) }),
  'a list of objects': (by) =>
    by.array(by.object({ a: by.enum(['x', 'y']) })).check(by.maxLength(2)),
  'a record': (by) =>
    by.record(by.string().check(by.minLength(1), by.maxLength(2)), by.boolean()).check(
      by.refine((all: object) => Object.keys(all).length < 3, {
        params: { code: 'too-long' },
        when: ({ value }: { value: unknown }) => isObject(value),
      }),
    ),
  'one of several': (by) =>
    by.union([
      by.string().check(by.maxLength(2)),
      by.boolean(),
      by.array(by.string().check(by.maxLength(2))).check(by.maxLength(2)),
    ]),
  'one of several, told by a word': (by) =>
    by.discriminatedUnion('a', [
      by.object({ a: by.literal('x'), b: by.string() }),
      by.object({ a: by.literal('y'), c: by.optional(by.int()) }),
    ]),
  'a rule over parts': (by) =>
    by.object({ from: by.int().check(by.minimum(0), by.maximum(9)), to: by.int() }).check(
      by.refine(isOrdered, {
        path: ['to'],
        params: { code: 'out-of-range' },
        when: ({ value }: { value: unknown }) => isObject(value),
      }),
    ),
};

describe('what does not fit in a schema', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'from', 'to', 'abc', '', '__proto__', 'constructor');
  const leaf = fc.constantFrom<unknown>(
    ...['x', 'y', 'z', '', 'abc', 'a@example.org', true, false, null, undefined],
    ...[0, 1, 9, 10, -1, 1.5, 2 ** 53, -(2 ** 60)],
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));

  for (const [name, make] of Object.entries(schemas)) {
    it(`is the same by zod's schema and by its stand-in: ${name}`, () => {
      const [schema, standIn] = made(make) as [z.ZodMiniType, AnySchema];
      fc.assert(
        fc.property(value, (one) => {
          const expected = placesByZod(schema, one);
          expect(places(schema, one)).to.deep.equal(expected);
          expect(fieldErrors(standIn, one)).to.deep.equal(fieldErrors(schema, one));
        }),
        { numRuns: 2000, seed },
      );
    });
  }
});
