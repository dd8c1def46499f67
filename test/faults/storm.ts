import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Randomness } from './randomness.ts';
import type { Visit } from './visitor.ts';
import { visit } from './visitor.ts';

/** How many visitors are at it at once. */
const AT_ONCE = 8;

/** Milliseconds: faults come so long after a visitor began, which is in the middle of something. */
const LATEST_FAULT = 40;

/** Many visitors, while things go wrong. */
export interface Storm {
  readonly seed: number;
  readonly visitors: number;
  /** How many times something goes wrong, spread over the visits. */
  readonly faults: number;
  /** Makes something go wrong and sets it right again. */
  readonly fault: (random: Randomness) => Promise<void>;
}

/**
 * @param url that of the API, with a slash at the end
 * @returns what each visitor was told
 */
export async function storm(
  url: string,
  { seed, visitors, faults, fault }: Storm,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  const end = new AbortController();
  const { signal } = end;
  let begun = 0;
  const visitInTurn = async () => {
    while (begun < visitors && !signal.aborted) {
      visits.push(await visit(url, seed + begun++, signal));
    }
  };
  const goWrong = async () => {
    const random = new Randomness(seed - 1);
    for (let count = 1; count <= faults && !signal.aborted; count += 1) {
      const due = (count * visitors) / (faults + 1);
      while (begun < due && !signal.aborted) await wait(5);
      await wait(random.below(LATEST_FAULT));
      await fault(random);
    }
  };
  // Whichever of them ends or fails first, nobody goes on without it for long.
  const outcomes = await Promise.allSettled([
    Promise.all(Array.from({ length: AT_ONCE }, visitInTurn)).finally(() => end.abort()),
    goWrong().catch((error: unknown) => {
      end.abort();
      throw error;
    }),
  ]);
  const wrong = outcomes.filter((outcome) => outcome.status === 'rejected');
  assert.deepEqual(
    wrong.map(({ reason }) => reason as unknown),
    [],
  );
  return visits;
}
