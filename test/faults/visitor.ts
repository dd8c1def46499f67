import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { PeerRequest } from '../../src/contract/index.ts';
import { OnceSender } from '../../src/form/once-sender.ts';
import { uuid } from '../../src/form/uuid.ts';
import { Randomness } from './randomness.ts';

/** How often a visitor who wants an answer presses the button before the test calls it a fault. */
const MOST_PRESSES = 60;

/** What a visitor wrote and was told. */
export interface Visit {
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
 * Asks for a peer as a visitor does, with the widgets' own sending: presses again when it failed, or
 * changes something first, gives up, leaves in the middle, or presses once more after the answer.
 *
 * @param seed decides which of these, and when
 * @param signal ends a visitor who would press again
 */
export async function visit(url: string, seed: number, signal: AbortSignal): Promise<Visit> {
  const random = new Randomness(seed);
  const sender = new OnceSender();
  const requestId = uuid();
  const messages = [`Visitor ${seed}`];
  const [givesUp, changes, leaves] = [random.chance(0.1), random.chance(0.2), random.chance(0.05)];
  const press = () => sender.send(url, request(requestId, messages.at(-1) ?? ''), 'en');

  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    const leaving = leaves && setTimeout(() => sender.forget(), random.below(40));
    const answer = await press();
    if (leaving) clearTimeout(leaving);
    if (answer.kind === 'sent') {
      const reference = answer.receipt?.reference;
      if (random.chance(0.2)) await expectTheSame(press, reference);
      return { requestId, messages, acknowledged: { message: messages.at(-1) ?? '', reference } };
    }
    if (answer.kind === 'aborted') return { requestId, messages };
    assert.equal(answer.kind, 'failed', `A visitor was told: ${JSON.stringify(answer)}`);
    if (givesUp) return { requestId, messages };
    if (changes && presses === 1) messages.push(`Visitor ${seed}, in other words`);
    await wait(random.below(500), undefined, { signal });
  }
  return assert.fail(`A visitor pressed ${MOST_PRESSES} times for nothing.`);
}

/** A visitor who presses once more hears of the same request, if anything. */
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
