import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { sampleStories } from '../../demo/api/seed/stories.ts';
import { Captions, Image, STORY_KINDS, Video, WireStory } from '../../src/contract/index.ts';

/** The contract with unknown fields forbidden, so that a misspelt one is seen. */
const Strict = z.strictObject({
  ...WireStory.shape,
  image: z.optional(z.strictObject(Image.shape)),
  video: z.optional(
    z.strictObject({ ...Video.shape, captions: z.array(z.strictObject(Captions.shape)) }),
  ),
});

const SITE = 'https://www.center.example/';
const samples = sampleStories(SITE);

describe('the sample stories', () => {
  for (const story of samples) {
    it(`${story.id} keeps to the contract and is marked as sample`, () => {
      assert.deepEqual(Strict.parse(story), story);
      assert.match(`${story.name} ${story.role}`, /\b(sample|muestra)\b/);
      assert.ok(story.publishedAt);
    });
  }

  it('have ids of their own', () => {
    assert.equal(new Set(samples.map(({ id }) => id)).size, samples.length);
  });

  it('are of every kind, in two languages, with pictures, a video and a content note', () => {
    for (const kind of STORY_KINDS) {
      assert.ok(
        samples.some((story) => (story.kind ?? 'story') === kind),
        kind,
      );
    }
    assert.deepEqual(new Set(samples.map(({ lang }) => lang)), new Set(['en', 'es']));
    assert.ok(samples.some(({ image }) => image));
    assert.ok(samples.some(({ video }) => video));
    assert.ok(samples.some(({ contentNote }) => contentNote));
  });

  it('have their pictures where the sample site stands, and none without it', () => {
    const text = JSON.stringify(samples);
    for (const [, address = ''] of text.matchAll(/"(?:src|poster|url)":"([^"]*)"/g)) {
      assert.ok(address.startsWith(`${SITE}stories/`), address);
    }
    const bare = sampleStories(undefined);
    assert.equal(bare.length, samples.length);
    assert.doesNotMatch(JSON.stringify(bare), /"(image|video|url)":/);
  });

  it('speak of people as people', () => {
    assert.doesNotMatch(
      JSON.stringify(samples),
      /\b(addicts?|alcoholics?|junkie|abuser?|abuse|got clean)\b/i,
    );
  });
});
