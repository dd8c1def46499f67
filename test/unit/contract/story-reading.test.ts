import { expect } from '@open-wc/testing';
import type { WireStory as Sent } from '../../../src/contract/index.ts';
import { STORY_LIMITS, StoriesEnvelope, WireStory, readOpen } from '../../../src/contract/index.ts';
import { hostile } from '../../fixtures/hostile-stories.ts';
import { advice, image, stories, story, video } from '../../fixtures/stories.ts';

const picture = { ...image, width: 640, height: 400 };

const read = (fields: Readonly<Record<string, unknown>>) =>
  readOpen(WireStory, { ...story(), ...fields });

/** A story loses one part that is bad, and nothing else. */
function expectLost(part: keyof Sent, value: unknown, ...dropped: string[]): void {
  const rest = story({ role: 'Parent' });
  expect(readOpen(WireStory, { ...rest, [part]: value })).to.deep.equal({ value: rest, dropped });
}

describe('reading a story', () => {
  for (const one of [...stories, ...advice]) {
    it(`changes nothing of a good one: ${one.id}`, () => {
      expect(readOpen(WireStory, one)).to.deep.equal({ value: one, dropped: [] });
    });
  }

  it('leaves unknown fields out without a word', () => {
    const { value, dropped } = read({ likes: 7, image: { ...picture, credit: 'R.' } });
    expect(value).to.deep.equal(story({ image: picture }));
    expect(dropped).to.deep.equal([]);
  });

  it('keeps a kind that it does not know yet', () => {
    const { value, dropped } = read({ kind: 'poem' });
    expect(value?.kind).to.equal('poem');
    expect(dropped).to.deep.equal([]);
  });

  describe('consent', () => {
    for (const consent of [undefined, null, false, 'true', 'yes', 1, {}, [true]]) {
      it(`that is ${JSON.stringify(consent)} is none, and without it there is no story`, () => {
        expect(read({ consent })).to.deep.equal({ value: undefined, dropped: ['consent'] });
      });
    }

    it('has to be the story’s own', () => {
      const { consent, ...rest } = story();
      const inherits = Object.assign(Object.create({ consent }) as object, rest);
      expect(readOpen(WireStory, inherits).value).to.equal(undefined);
    });
  });

  for (const part of ['id', 'quote', 'name']) {
    it(`there is none without ${part}`, () => {
      for (const bad of [undefined, null, '', 7, {}]) {
        expect(read({ [part]: bad })).to.deep.equal({ value: undefined, dropped: [part] });
      }
    });
  }

  describe('a picture', () => {
    it('whose size is known stays', () => {
      expect(read({ image: picture }).value?.image).to.deep.equal(picture);
      expect(read({ image: { ...picture, alt: '' } }).value?.image?.alt).to.equal('');
    });

    for (const side of ['width', 'height']) {
      for (const size of [undefined, null, 0, -1, 1.5, '640', '50%', 2 ** 53]) {
        it(`of ${side} ${JSON.stringify(size)} is dropped and the story kept`, () => {
          expectLost('image', { ...picture, [side]: size }, `image.${side}`, 'image');
        });
      }
    }

    it('that nobody has put into words is dropped', () => {
      expectLost('image', { ...picture, alt: undefined }, 'image.alt', 'image');
    });

    it('is dropped where its address would run, or is no address of its own', () => {
      for (const src of ['javascript:void 0', 'data:image/png;base64,AA', '/a.png', 'blob:x', '']) {
        expectLost('image', { ...picture, src }, 'image.src', 'image');
      }
    });
  });

  describe('a video', () => {
    it('with captions stays', () => {
      expect(read({ video }).value?.video).to.deep.equal(video);
    });

    it('that says nothing of captions is dropped and the story kept', () => {
      expectLost('video', { src: video.src }, 'video.captions', 'video');
      expectLost('video', { src: video.src, captions: null }, 'video.captions', 'video');
      expectLost('video', { src: video.src, captions: true }, 'video.captions', 'video');
    });

    it('whose list of captions is empty is dropped and the story kept', () => {
      expectLost('video', { src: video.src, captions: [] }, 'video.captions', 'video');
    });

    it('none of whose captions are good is dropped and the story kept', () => {
      expectLost(
        'video',
        { src: video.src, captions: [{ src: '/a.vtt', lang: 'en', label: 'English' }] },
        ...['video.captions.0.src', 'video.captions.0', 'video.captions', 'video'],
      );
    });

    it('keeps the captions that are good', () => {
      const [english] = video.captions;
      const { value, dropped } = read({
        video: { ...video, captions: [{ src: 'x' }, english, { ...english, lang: '' }] },
      });
      expect(value?.video?.captions).to.deep.equal([english]);
      expect(dropped).to.deep.equal([
        ...['video.captions.0.src', 'video.captions.0'],
        ...['video.captions.2.lang', 'video.captions.2'],
      ]);
    });

    it('does without a bad poster or transcript', () => {
      const { value, dropped } = read({ video: { ...video, poster: 'x', transcript: 7 } });
      expect(value?.video).to.deep.equal({ src: video.src, captions: video.captions });
      expect(dropped).to.deep.equal(['video.poster', 'video.transcript']);
    });
  });

  describe('a text', () => {
    const cut = ['quote', 'name', 'role', 'body', 'contentNote'] as const;
    for (const part of cut) {
      const limit = STORY_LIMITS[part];
      it(`that is too long for ${part} is cut, and noted`, () => {
        const { value, dropped } = read({ [part]: 'w'.repeat(limit + 1) });
        expect(value?.[part]).to.equal(`${'w'.repeat(limit - 1)}…`);
        expect(dropped).to.deep.equal([part]);
      });

      it(`of the longest length for ${part} is not, in characters of two units either`, () => {
        for (const text of ['w'.repeat(limit), '😀'.repeat(limit)]) {
          const { value, dropped } = read({ [part]: text });
          expect(value?.[part]).to.equal(text);
          expect(dropped).to.deep.equal([]);
        }
      });
    }

    it('that is too long for a transcript is cut, and the video kept', () => {
      const { value, dropped } = read({
        video: { ...video, transcript: 't'.repeat(STORY_LIMITS.transcript + 1) },
      });
      expect(value?.video?.transcript).to.have.lengthOf(STORY_LIMITS.transcript);
      expect(dropped).to.deep.equal(['video.transcript']);
    });

    it('is read as it is written, markup and all', () => {
      const quote = '<b>&amp; more</b>\u202E';
      expect(read({ quote }).value?.quote).to.equal(quote);
    });
  });

  describe('when recovery began', () => {
    for (const since of ['2019', '2019-01', '2019-12', '1979']) {
      it(`may be ${since}`, () => {
        expect(read({ recoverySince: since }).value?.recoverySince).to.equal(since);
      });
    }

    for (const since of ['19', '2019-13', '2019-00', '2019-1', '2019-01-01', 'spring 2019', 2019]) {
      it(`cannot be ${JSON.stringify(since)}, and the story does without`, () => {
        expectLost('recoverySince', since, 'recoverySince');
      });
    }
  });

  it('drops the address of its page where that would run', () => {
    for (const url of ['javascript:void 0', ' JavaScript:void 0', 'data:text/html,x', '/maria']) {
      expectLost('url', url, 'url');
    }
  });

  it('keeps the topics that are good', () => {
    const { value, dropped } = read({ topics: ['Alcohol', '', 7, 'Family'] });
    expect(value?.topics).to.deep.equal(['Alcohol', 'Family']);
    expect(dropped).to.deep.equal(['topics.1', 'topics.2']);
  });

  describe('of a hostile API', () => {
    for (const { what, record, dropped, shown } of hostile) {
      it(`${shown ? 'keeps one with' : 'refuses'} ${what}`, () => {
        const reading = readOpen(WireStory, JSON.parse(JSON.stringify(record)));
        expect([...reading.dropped].sort()).to.deep.equal([...dropped].sort());
        expect(reading.value !== undefined).to.equal(shown);
      });
    }
  });
});

describe('reading the answer of GET stories', () => {
  it('leaves out what is no story, says where, and keeps the rest in order', () => {
    const { consent: _, ...unasked } = story({ id: 'unasked' });
    const { value, dropped } = readOpen(StoriesEnvelope, {
      stories: [story({ id: 'a' }), unasked, null, story({ id: 'b' })],
      next: 'https://example.org/more',
    });
    expect(value?.stories.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(dropped).to.deep.equal(['stories.1.consent', 'stories.1', 'stories.2']);
  });

  it('may have none', () => {
    expect(readOpen(StoriesEnvelope, { stories: [] })).to.deep.equal({
      value: { stories: [] },
      dropped: [],
    });
  });

  for (const answer of [{}, { stories: {} }, { stories: null }, [], [story()], null, 'stories']) {
    it(`cannot be ${JSON.stringify(answer)}`, () => {
      expect(readOpen(StoriesEnvelope, answer).value).to.equal(undefined);
    });
  }
});
