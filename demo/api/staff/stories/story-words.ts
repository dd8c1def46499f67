import type { StoryKind } from '../../../../src/contract/index.ts';
import type { StoryStatus } from '../../database/schema.ts';

export const STORY_STATUS_WORDS: Readonly<Record<StoryStatus, string>> = {
  pending: 'Waiting. Visitors do not see it',
  published: 'On the website',
  declined: 'Declined. Visitors do not see it',
  unpublished: 'Taken off the website. Visitors do not see it',
  withdrawn: 'Taken back by the person who wrote it',
};

export const KIND_WORDS: Readonly<Record<StoryKind, string>> = {
  story: 'Story',
  advice: 'Advice',
};
