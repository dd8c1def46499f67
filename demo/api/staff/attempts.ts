import type { ContactMethod } from '../../../src/contract/index.ts';
import type { Safety } from './safety.ts';
import type { ShownRequest } from './shown-request.ts';

/** What came of trying to reach a person. */
interface Outcome {
  readonly label: string;
  /** Whether the center has been in touch, as it promised to be. */
  readonly inTouch?: true;
}

const OUTCOMES = {
  call: {
    reached: { label: 'We talked', inTouch: true },
    'no answer': { label: 'No answer' },
    'left a voicemail': { label: 'Left a voicemail, as they allow' },
    'someone else answered': { label: 'Someone else answered' },
    'wrong number': { label: 'Wrong number, or it does not work' },
  },
  text: {
    reached: { label: 'They answered', inTouch: true },
    sent: { label: 'Sent a text', inTouch: true },
    'wrong number': { label: 'Wrong number, or it does not work' },
  },
  email: {
    reached: { label: 'They answered', inTouch: true },
    sent: { label: 'Sent an email', inTouch: true },
    'wrong address': { label: 'Wrong address, or it came back' },
  },
  'visitor-will-contact': {
    reached: { label: 'They got in touch', inTouch: true },
  },
} as const satisfies Record<ContactMethod, Record<string, Outcome>>;

/** An attempt as it is written down. */
export interface Attempt {
  readonly channel: ContactMethod;
  readonly outcome: string;
  readonly inTouch: boolean;
}

/** What can have come of it: nothing that the person did not allow. */
export function outcomesOf(
  method: ContactMethod,
  { voicemail }: Safety,
): readonly [string, Outcome][] {
  const outcomes = Object.entries<Outcome>(OUTCOMES[method]);
  return outcomes.filter(([name]) => name !== 'left a voicemail' || voicemail !== 'none');
}

/** The attempt that a form names, if it can have come to this. */
export function findAttempt(
  { method, safety }: Pick<ShownRequest, 'method' | 'safety'>,
  outcome: string,
): Attempt | undefined {
  if (method === undefined) return undefined;
  const [, found] = outcomesOf(method, safety).find(([name]) => name === outcome) ?? [];
  return found && { channel: method, outcome, inTouch: found.inTouch === true };
}

/** What an attempt is called that was written down, perhaps by another version. */
export const outcomeWords = (channel: string, outcome: string): string =>
  (OUTCOMES as Readonly<Record<string, Readonly<Record<string, Outcome>>>>)[channel]?.[outcome]
    ?.label ?? outcome;
