import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Story } from '../../../src/contract/story.ts';
import { chosenStories } from '../../../src/story-carousel/chosen-stories.ts';
import { manyStories } from '../../fixtures/many-stories.ts';
import { advice, stories, story } from '../../fixtures/stories.ts';

const all: readonly Story[] = [...stories, ...advice, story({ id: 'none' })];
const ids = (of: readonly Story[]) => of.map(({ id }) => id);

describe('the stories that a center chooses', () => {
  it('are all of a kind, in their order, where it says nothing of topics', () => {
    for (const topic of [undefined, '', ' ', ',', ' , ,']) {
      const kinds = (['story', 'advice'] as const).map((kind) =>
        ids(chosenStories(all, { kind, topic })),
      );
      expect(kinds).to.deep.equal([[...ids(stories), 'none'], ids(advice)]);
    }
  });

  it('are stories where their kind is not known', () => {
    const poem: Story = { ...story({ id: 'poem' }), kind: 'poem' };
    expect(chosenStories([poem], { kind: 'story', topic: undefined })).to.deep.equal([poem]);
    expect(chosenStories([poem], { kind: 'advice', topic: undefined })).to.deep.equal([]);
  });

  it('are about any of its topics, however those are written', () => {
    const about = (topic: string) => ids(chosenStories(all, { kind: 'story', topic }));
    expect(about('family')).to.deep.equal(['maria', 'short']);
    expect(about(' FAMILY ,opioids')).to.deep.equal(['maria', 'short', 'whole', 'video']);
    expect(about('fam')).to.deep.equal([]);
  });

  it('are some of those there are, each once, and each about one of the topics', () => {
    const topics = fc.array(fc.constantFrom('Alcohol', 'grief', 'OPIOIDS', 'Family', 'x', ''), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.nat({ max: 60 }), topics, (count, wanted) => {
        const list: Story[] = manyStories(count);
        const chosen = chosenStories(list, { kind: 'story', topic: wanted.join(' , ') });
        const asked = wanted.filter(Boolean).map((topic) => topic.toLowerCase());
        const isAbout = ({ topics: own = [] }: Story) =>
          asked.length === 0 || own.some((topic) => asked.includes(topic.toLowerCase()));
        expect(chosen).to.deep.equal(list.filter(isAbout));
      }),
      { numRuns: 300, seed: 20_240_229 },
    );
  });
});
