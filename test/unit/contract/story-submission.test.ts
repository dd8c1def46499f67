import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import {
  FieldError,
  SUBMISSION_LIMITS,
  StorySubmission,
  fieldErrors,
  pointerTo,
} from '../../../src/contract/index.ts';
import { anySubmission, goodSubmission } from '../../fixtures/random-submissions.ts';

const seed = 20_240_229;

const agreed = { publish: true, firstName: true, contact: false, noticeVersion: '2026-01' };
const submission = {
  version: 1,
  requestId: '123e4567-e89b-42d3-a456-426614174000',
  quote: 'One day at a time was enough.',
  name: 'Maria',
  locale: 'en',
  consent: agreed,
};

/** What the page says is wrong, which must be where the server says it is. */
function wrong(changes: object): string[] {
  const value = { ...submission, ...changes };
  const found = fieldErrors(StorySubmission, value);
  const { error } = z.safeParse(StorySubmission, value);
  const byZod = new Set(error?.issues.map(({ path }) => pointerTo(path)));
  expect([...byZod]).to.deep.equal(found.map(({ pointer }) => pointer));
  return found.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a story to share', () => {
  it('keeps to the contract with no more than it must have', () => {
    expect(wrong({})).to.deep.equal([]);
  });

  it('needs a yes to being published', () => {
    const needed = ['#/consent/publish consent-needed'];
    expect(wrong({ consent: { ...agreed, publish: false } })).to.deep.equal(needed);
  });

  it('does not need a yes to a first name or to being asked about it', () => {
    expect(wrong({ consent: { ...agreed, firstName: false, contact: false } })).to.deep.equal([]);
  });

  it('needs an address only where the person may be asked about it', () => {
    const consent = { ...agreed, contact: true };
    expect(wrong({ consent })).to.deep.equal(['#/email required']);
    expect(wrong({ consent, email: 'sam@example.org' })).to.deep.equal([]);
    expect(wrong({ consent, email: 'sam@' })).to.deep.equal(['#/email invalid-email']);
  });

  it('has at most eight topics', () => {
    const topics = Array.from({ length: 9 }, () => 'Family');
    expect(wrong({ topics: topics.slice(1) })).to.deep.equal([]);
    expect(wrong({ topics })).to.deep.equal(['#/topics too-long']);
  });

  it('hears of everything at once, whatever else is bad', () => {
    expect(
      wrong({ quote: '', name: undefined, consent: { contact: true }, recoverySince: 'spring' }),
    ).to.have.members([
      '#/quote too-short',
      '#/name required',
      '#/recoverySince invalid-format',
      '#/consent/publish required',
      '#/consent/firstName required',
      '#/consent/noticeVersion required',
      '#/email required',
    ]);
  });

  for (const [part, limit] of Object.entries(SUBMISSION_LIMITS)) {
    it(`counts ${part} in characters`, () => {
      expect(wrong({ [part]: '😀'.repeat(limit) })).to.deep.equal([]);
      expect(wrong({ [part]: '😀'.repeat(limit + 1) })).to.deep.equal([`#/${part} too-long`]);
    });
  }

  const codes: readonly [string, object, string][] = [
    ['a kind there is not', { kind: 'poem' }, '#/kind not-allowed'],
    ['a time that is none', { recoverySince: '2019-13' }, '#/recoverySince invalid-format'],
    [
      'a consent in words',
      { consent: { ...agreed, firstName: 'yes' } },
      '#/consent/firstName invalid-format',
    ],
    ['no consent at all', { consent: undefined }, '#/consent required'],
    ['a language that is none', { lang: 'Spanish, mostly' }, '#/lang invalid-format'],
    ['an empty topic', { topics: [''] }, '#/topics/0 too-short'],
    ['an id that is none', { requestId: '1' }, '#/requestId invalid-format'],
    ['another version', { version: 2 }, '#/version not-allowed'],
  ];
  for (const [what, changes, expected] of codes) {
    it(`is told of ${what}: ${expected}`, () => {
      expect(wrong(changes)).to.include(expected);
    });
  }
});

describe('what does not fit in a story to share', () => {
  it('is nothing in one that keeps to the contract', () => {
    fc.assert(
      fc.property(goodSubmission, (one) => {
        expect(fieldErrors(StorySubmission, one)).to.deep.equal([]);
        expect(z.safeParse(StorySubmission, one).success).to.equal(true);
      }),
      { numRuns: 1000, seed },
    );
  });

  it('is found where zod finds it, in the same order', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(anySubmission, (one) => {
        const found = fieldErrors(StorySubmission, one);
        const { error } = z.safeParse(StorySubmission, one);
        const byZod = new Set((error?.issues ?? []).map(({ path }) => pointerTo(path)));
        expect(found.map(({ pointer }) => pointer)).to.deep.equal([...byZod]);
        for (const each of found) FieldError.parse(each);
        verdicts.add(found.length === 0);
      }),
      { numRuns: 3000, seed },
    );
    expect([...verdicts]).to.have.members([true, false]);
  });
});
