import type { Story } from '../contract/story.ts';

/** Which stories a center wants to show in one place. */
export interface StoryChoice {
  /** Short advice from peers, or else stories. */
  readonly kind: 'story' | 'advice';
  /** Topics with commas between; any of them will do. Absent: all topics. */
  readonly topic: string | undefined;
}

/** The stories of one kind that are about one of the topics. A kind that is not known is a story. */
export function chosenStories(stories: readonly Story[], { kind, topic }: StoryChoice): Story[] {
  const wanted = (topic ?? '').split(',').map(plain).filter(Boolean);
  return stories.filter(
    (story) =>
      (story.kind === 'advice') === (kind === 'advice') &&
      (wanted.length === 0 || story.topics?.some((one) => wanted.includes(plain(one)))),
  );
}

const plain = (topic: string): string => topic.trim().toLowerCase();
