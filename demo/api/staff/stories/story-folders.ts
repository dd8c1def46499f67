import type { StoryStatus } from '../../database/schema.ts';

/** A folder holds the stories of one state. */
export type StoryFolder = StoryStatus;

interface Folder {
  readonly title: string;
  readonly empty: string;
  readonly order: string;
  /** When a story came to be in it. */
  readonly since: string;
}

/** The folders of stories, in the order in which they show. */
export const STORY_FOLDERS: Readonly<Record<StoryFolder, Folder>> = {
  pending: {
    title: 'Waiting',
    empty: 'No story is waiting to be read.',
    order: 'the one that waits longest first',
    since: 'Came',
  },
  published: {
    title: 'Published',
    empty: 'No story that somebody sent is on the website.',
    order: 'the latest first',
    since: 'First published',
  },
  declined: {
    title: 'Declined',
    empty: 'No story was declined.',
    order: 'the latest first',
    since: 'Declined',
  },
  unpublished: {
    title: 'Unpublished',
    empty: 'No story was taken off the website.',
    order: 'the latest first',
    since: 'Unpublished',
  },
  withdrawn: {
    title: 'Withdrawn',
    empty: 'Nobody has taken a story back.',
    order: 'the latest first',
    since: 'Taken back',
  },
};

export const storyFolderNames = Object.keys(STORY_FOLDERS) as StoryFolder[];

export const isStoryFolder = (name: string): name is StoryFolder =>
  Object.hasOwn(STORY_FOLDERS, name);
