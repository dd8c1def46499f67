import type { Moderated, StoryMove } from '../../stories/moderation.ts';
import type { Reader } from '../reader.ts';
import { fromNow } from '../times.ts';
import type { StoryOnPage } from './story-inbox.ts';

/** What was done, in words. The address of the page has the name of it and nothing else. */
const DONE: Readonly<Record<StoryMove | 'edit' | 'same' | 'remove', string>> = {
  publish: 'This story is on the website now.',
  decline: 'This story is declined. The person is not told by this page.',
  unpublish: 'This story is off the website now. It is kept, and you can publish it again.',
  wait: 'This story waits again.',
  edit: 'Your edit is saved. What was sent is kept.',
  same: 'Nothing was different, so nothing was changed.',
  remove: 'What they wrote is deleted.',
};

export const doneWords = (name = ''): string | undefined =>
  Object.hasOwn(DONE, name) ? DONE[name as keyof typeof DONE] : undefined;

/** Why something was not done. */
export function refusalWords(
  outcome: Exclude<Moderated, 'done'>,
  { log }: StoryOnPage,
  { now }: Reader,
): string {
  switch (outcome) {
    case 'withdrawn':
      return 'The person took this story back meanwhile, so nothing was done.';
    case 'fuller-name':
      return 'The name says more than the person agreed to, so nothing was done. Edit it first.';
    case 'unreadable':
      return 'What they agreed to cannot be read, so nothing was done.';
    case 'changed': {
      const last = log.at(-1);
      const who = last
        ? ` The last entry: ${last.staff} ${last.action}, ${fromNow(last.at, now)}.`
        : ' The person who wrote it sent it anew.';
      return `This story was changed since you opened it, so nothing was done.${who} This is how it stands now.`;
    }
    case 'not-possible':
      return 'Nothing was done. This is how the story stands now.';
  }
}
