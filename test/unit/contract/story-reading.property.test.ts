import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { StoriesEnvelope, WireStory, isHttpUrl, readOpen } from '../../../src/contract/index.ts';
import { manyStories } from '../../fixtures/many-stories.ts';
import { stories, video } from '../../fixtures/stories.ts';

const seed = 20_240_229;

const good = fc.oneof(
  fc.constantFrom(...stories),
  fc.nat({ max: 200 }).map((n) => manyStories(n + 1)[n]),
);

/** Values that some part of a story has, or nearly has, or that are hard on who reads them. */
const telling = fc.constantFrom<unknown>(
  ...[true, false, 'true', null, 0, -1, 1.5, 2 ** 53, 640, '', ' ', 'x', 'story', 'advice'],
  ...['2019', '2019-04', '2019-13', 'en', 'en--US', '2026-01-01T00:00:00Z', 'yesterday'],
  ...['https://example.org/a', 'http://', 'javascript:void 0', 'data:text/html,x', '//x.org'],
  ...['w'.repeat(81), '😀'.repeat(1000), 'w'.repeat(1001), 'w'.repeat(10_001), '\ud83d'],
  ...[[], {}, [[]], [{}], ['x', 7], { length: 3 }, { toString: 1 }],
  ...[video, { ...video, captions: [] }, { ...video, captions: [{}] }, { src: video.src }],
  ...[{ src: 'https://example.org/a.png', alt: '', width: 1, height: 1 }, { src: 'x' }],
);
const value = fc.oneof(telling, fc.jsonValue({ maxDepth: 2 }));
const key = fc.constantFrom(
  ...[...Object.keys(WireStory.def.shape), '__proto__', 'constructor', 'toString', 'next', ''],
);
const changes = fc.dictionary(key, value, { maxKeys: 6, noNullPrototype: true });
/** A story of which some parts are something else, and may be missing. */
const changed = fc
  .tuple(good, changes)
  .map(([one, other]) => JSON.parse(JSON.stringify({ ...one, ...other })) as unknown);
const junk = fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: value });

/** Every text in a value that is read as an address. */
const addressesIn = (of: unknown): string[] =>
  typeof of !== 'object' || of === null
    ? []
    : Object.entries(of).flatMap(([name, part]: [string, unknown]) =>
        ['src', 'url', 'poster'].includes(name) && typeof part === 'string'
          ? [part]
          : addressesIn(part),
      );

describe('reading stories, whatever stands beside them', () => {
  it('never loses a good one', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 4 }), good, fc.nat(), (others, one, place) => {
        const list = others.toSpliced(place % (others.length + 1), 0, { ...one, mark: true });
        const { value: answer } = readOpen(StoriesEnvelope, { stories: list });
        expect(answer?.stories).to.deep.include(one);
      }),
      { numRuns: 1000, seed },
    );
  });

  it('never shows one whose consent is not a plain yes, and never drops the rest for it', () => {
    const yes = fc.constantFrom<unknown>(true, true, 'true', 1, false, null, 'yes', [true]);
    fc.assert(
      fc.property(fc.array(fc.tuple(good, yes), { maxLength: 6 }), (asked) => {
        const list = asked.map(([one, consent]) => ({ ...one, consent }));
        const { value: answer } = readOpen(StoriesEnvelope, { stories: list });
        expect(answer?.stories.map(({ id }) => id)).to.deep.equal(
          list.filter(({ consent }) => consent === true).map(({ id }) => id),
        );
      }),
      { numRuns: 500, seed },
    );
  });

  it('gives every part that it keeps as the contract has it', () => {
    let kept = 0;
    fc.assert(
      fc.property(changed, (record) => {
        const { value: read } = readOpen(WireStory, record);
        if (!read) return;
        kept += 1;
        // A word that is not known yet is the one thing open to a reader alone.
        const strict = z.safeParse(WireStory, { ...read, kind: undefined });
        expect(strict.error?.issues).to.equal(undefined);
        for (const address of addressesIn(read)) expect(isHttpUrl(address)).to.equal(true);
        expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
      }),
      { numRuns: 2000, seed },
    );
    expect(kept).to.be.greaterThan(500);
  });

  it('takes whole what the strict form takes, and says what it dropped of everything else', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(junk, (record) => {
        const open = readOpen(WireStory, record);
        const strict = z.safeParse(WireStory, record);
        verdicts.add(strict.success);
        if (strict.success) expect(open).to.deep.equal({ value: strict.data, dropped: [] });
        else if (open.value && open.dropped.length === 0) {
          // Only an unknown word, or null for an absent part, is open to a reader alone.
          const codes = new Set(strict.error.issues.map(({ code }) => code));
          expect([...codes].every((code) => /^invalid_(value|type)$/.test(code))).to.equal(true);
        }
      }),
      { numRuns: 2000, seed },
    );
    expect([...verdicts]).to.have.members([true, false]);
  });

  it('reads many at once, the same each time', () => {
    const list = manyStories(500);
    expect(readOpen(StoriesEnvelope, { stories: list })).to.deep.equal({
      value: { stories: manyStories(500) },
      dropped: [],
    });
  });
});
