import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { PeerRequest, StorySubmission } from '../../src/contract/index.ts';
import { OnceSender } from '../../src/form/once-sender.ts';
import { uuid } from '../../src/form/uuid.ts';
import { Randomness } from './randomness.ts';

/** How often a visitor who wants an answer presses the button before the test calls it a fault. */
const MOST_PRESSES = 60;

/** In this share of cases a visitor shares a story; the others ask for a peer. */
const SHARES = 0.4;

/** What a visitor wrote and was told. */
export interface Visit {
  readonly what: 'peer-requests' | 'stories';
  readonly requestId: string;
  /** All that the visitor sent, in turn; what differs are these words. */
  readonly messages: readonly string[];
  /** Absent where no answer came before the visitor gave up or left. */
  readonly acknowledged?: {
    /** The last that the visitor sent. */
    readonly message: string;
    /** Absent where the answer broke off behind its status. */
    readonly reference: string | undefined;
  };
}

/**
 * Asks for a peer or shares a story as a visitor does, with the widgets' own sending: presses again
 * when it failed, or changes something first, gives up, leaves in the middle, or presses once more
 * after the answer.
 *
 * @param url that of the API, with a slash at the end
 * @param seed decides which of these, and when
 * @param signal ends a visitor who would press again
 */
export async function visit(url: string, seed: number, signal: AbortSignal): Promise<Visit> {
  const random = new Randomness(seed);
  const sender = new OnceSender();
  const requestId = uuid();
  const messages = [`Visitor ${seed}`];
  const [givesUp, changes, leaves] = [random.chance(0.1), random.chance(0.2), random.chance(0.05)];
  const what = random.chance(SHARES) ? 'stories' : 'peer-requests';
  const visit = { what, requestId, messages } as const;
  const bodyOf = what === 'stories' ? story : request;
  const press = () => sender.send(`${url}${what}`, bodyOf(requestId, messages.at(-1) ?? ''), 'en');

  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    const leaving = leaves && setTimeout(() => sender.forget(), random.below(40));
    const answer = await press();
    if (leaving) clearTimeout(leaving);
    if (answer.kind === 'sent') {
      const reference = answer.receipt?.reference;
      if (random.chance(0.2)) await expectTheSame(press, reference);
      return { ...visit, acknowledged: { message: messages.at(-1) ?? '', reference } };
    }
    if (answer.kind === 'aborted') return visit;
    assert.equal(answer.kind, 'failed', `A visitor was told: ${JSON.stringify(answer)}`);
    if (givesUp) return visit;
    if (changes && presses === 1) messages.push(`Visitor ${seed}, in other words`);
    await wait(random.below(500), undefined, { signal });
  }
  return assert.fail(`A visitor pressed ${MOST_PRESSES} times for nothing.`);
}

/** A visitor who presses once more hears of the same thing, if anything. */
async function expectTheSame(
  press: () => ReturnType<OnceSender['send']>,
  reference: string | undefined,
): Promise<void> {
  const again = await press();
  if (again.kind === 'sent' && again.receipt && reference !== undefined) {
    assert.equal(again.receipt.reference, reference);
  } else {
    assert.match(again.kind, /^(sent|failed)$/);
  }
}

const request = (requestId: string, message: string): PeerRequest => ({
  version: 1,
  requestId,
  purpose: 'talk',
  for: 'self',
  locale: 'en',
  contact: { method: 'email', email: 'sam@example.org', safety: { mayNameOrganization: false } },
  message,
  consent: { contact: true, sms: false, noticeVersion: '1' },
  // Another each time it is pressed, as in the form.
  signals: { elapsedMs: Math.round(performance.now()), trap: false },
});

const story = (requestId: string, quote: string): StorySubmission => ({
  version: 1,
  requestId,
  quote,
  name: 'Sam',
  locale: 'en',
  consent: { publish: true, firstName: true, contact: false, noticeVersion: '1' },
  signals: { elapsedMs: Math.round(performance.now()), trap: false },
});
