import * as z from 'zod/mini';
import type { StorySubmission } from '../../../src/contract/index.ts';
import { WireStory, shownName } from '../../../src/contract/index.ts';

/** What readers see of a visitor's story, as sent or as edited. What was sent is kept beside it. */
export const PublicStory = z.pick(WireStory, {
  kind: true,
  quote: true,
  name: true,
  body: true,
  role: true,
  topics: true,
  recoverySince: true,
  lang: true,
  contentNote: true,
});

export type PublicStory = z.infer<typeof PublicStory>;

/** A story as it shows where nobody edited it. */
export const asSent = (submission: StorySubmission): PublicStory => ({
  ...z.parse(PublicStory, submission),
  name: shownName(submission.name, submission.consent.firstName),
  lang: submission.lang ?? submission.locale,
});

/**
 * Whether a name says no more than its author agreed to: what follows from the name they sent, or
 * initials of whatever else, unless they agreed to their first name.
 */
export const mayBeCalled = (name: string, { name: sent, consent }: StorySubmission): boolean =>
  consent.firstName ||
  name === shownName(sent, false) ||
  name.split(/[^\p{L}\p{M}\p{N}'’]+/u).every((word) => INITIAL.test(word));

/** At most one letter or digit, with its accents. */
const INITIAL = /^['’]*([\p{L}\p{N}]\p{M}*)?['’]*$/u;
