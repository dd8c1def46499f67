import { newUuid } from './asking/uuid.ts';

/** What a check sends says who sent it, wherever a person could read it. */
const MARK = 'TEST contract check';
const NOTE =
  'This is a test of the contract check of alongside-widgets. Nobody wrote it and nobody waits for an answer: please ignore or delete it.';

/** One kind of what visitors send. */
export interface Sending {
  readonly capability: 'peer-requests' | 'story-submissions';
  /** Below the base URL. */
  readonly path: 'peer-requests' | 'stories';
  /** Bytes that a body may have at the most. */
  readonly most: number;
  /** One that keeps to the contract, marked as a test. */
  readonly valid: (noticeVersion: string) => Readonly<Record<string, unknown>>;
}

/** A request that asks nobody to call: its author would be in touch themselves. */
export const PEER_REQUESTS: Sending = {
  capability: 'peer-requests',
  path: 'peer-requests',
  most: 16 * 1024,
  valid: (noticeVersion) => ({
    version: 1,
    requestId: newUuid(),
    purpose: 'talk',
    for: 'other',
    name: MARK,
    locale: 'en',
    contact: { method: 'visitor-will-contact' },
    urgency: 'no-rush',
    message: NOTE,
    consent: { contact: false, sms: false, noticeVersion },
  }),
};

/** A story that nobody would publish by mistake. */
export const STORY_SUBMISSIONS: Sending = {
  capability: 'story-submissions',
  path: 'stories',
  most: 32 * 1024,
  valid: (noticeVersion) => ({
    version: 1,
    requestId: newUuid(),
    quote: NOTE,
    name: MARK,
    locale: 'en',
    contentNote: MARK,
    consent: { publish: true, firstName: true, contact: false, noticeVersion },
  }),
};
