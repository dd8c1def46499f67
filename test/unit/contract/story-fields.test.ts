import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  StorySubmission,
  fieldErrors,
  shownName,
  storyFromFields,
} from '../../../src/contract/index.ts';
import type { JsonObject } from '../../fixtures/random-requests.ts';
import { goodSubmission } from '../../fixtures/random-submissions.ts';
import type { Entry } from './filled-form.ts';
import { entriesOf } from './filled-form.ts';

const seed = 20_240_229;

const filled: Entry[] = [
  ['requestId', '123e4567-e89b-42d3-a456-426614174000'],
  ['locale', 'en'],
  ['quote', ' One day at a time was enough. '],
  ['body', 'First.\r\n\r\nThen.'],
  ['name', 'Maria López'],
  ['role', 'Peer supporter'],
  ['recoverySince', '2019-04'],
  ['topics', 'Alcohol'],
  ['topics', 'Family'],
  ['contentNote', ''],
  ['email', 'maria@example.org'],
  ['consent.publish', 'on'],
  ['consent.noticeVersion', '2026-01'],
  ['how-heard', 'A friend'],
];
const withTicks = (...ticks: string[]): Entry[] => [
  ...filled,
  ...ticks.map((name): Entry => [name, 'on']),
];

describe('a story from the entries of a form', () => {
  it('has every answer in its place', () => {
    const story = storyFromFields(withTicks('consent.firstName', 'consent.contact'));
    expect(story).to.deep.equal({
      version: 1,
      requestId: '123e4567-e89b-42d3-a456-426614174000',
      locale: 'en',
      quote: 'One day at a time was enough.',
      body: 'First.\n\nThen.',
      name: 'Maria López',
      role: 'Peer supporter',
      recoverySince: '2019-04',
      topics: ['Alcohol', 'Family'],
      email: 'maria@example.org',
      consent: { publish: true, firstName: true, contact: true, noticeVersion: '2026-01' },
      extra: { 'how-heard': 'A friend' },
    });
    expect(fieldErrors(StorySubmission, story)).to.deep.equal([]);
  });

  it('agrees to nothing where nothing was ticked', () => {
    expect(storyFromFields([])).to.deep.equal({
      version: 1,
      consent: { publish: false, firstName: false, contact: false, noticeVersion: 'unversioned' },
    });
  });

  it('has initials where the first name may not be used, wherever the name is looked for', () => {
    const story = storyFromFields(filled);
    expect(story['name']).to.equal('M. L.');
    expect(JSON.stringify(story)).not.to.match(/Maria|López/);
  });

  it('has no address where the person may not be asked, wherever it is looked for', () => {
    for (const entries of [filled, withTicks('consent.firstName')]) {
      expect(JSON.stringify(storyFromFields(entries))).not.to.include('example.org');
    }
  });

  it('takes nothing but a plain tick for a yes', () => {
    for (const tick of ['false', 'perhaps', '1', 'off', 'TRUE']) {
      const story = storyFromFields([
        ...filled,
        ['consent.firstName', tick],
        ['consent.contact', tick],
      ]);
      expect(story['name']).to.equal('M. L.');
      expect(story).not.to.have.property('email');
    }
  });

  it('leaves what makes no sense as it is written, so that a check can find it', () => {
    const story = storyFromFields([...filled, ['kind', 'poem'], ['consent.contact', 'perhaps']]);
    expect(fieldErrors(StorySubmission, story)).to.deep.equal([
      { pointer: '#/kind', code: 'not-allowed' },
      { pointer: '#/consent/contact', code: 'invalid-format' },
    ]);
  });

  for (const name of [
    '__proto__',
    'consent.__proto__.publish',
    'constructor',
    'consent',
    'topics.0',
  ]) {
    it(`is not harmed by a control named ${name}`, () => {
      const story = storyFromFields([[name, 'on']]);
      expect(Object.entries(story['extra'] as object)).to.deep.equal([[name, 'on']]);
      expect(story['consent']).to.include({ publish: false });
      expect(({} as JsonObject)['publish']).to.equal(undefined);
    });
  }

  it('is the story that the form was filled from, as it may be told', () => {
    fc.assert(
      fc.property(goodSubmission, (told) => {
        const { firstName } = told['consent'] as { firstName: boolean };
        const story = storyFromFields(entriesOf(told));
        expect(story).to.deep.equal({
          ...told,
          name: shownName(told['name'] as string, firstName),
        });
        expect(fieldErrors(StorySubmission, story)).to.deep.equal([]);
      }),
      { numRuns: 700, seed },
    );
  });
});
