import type { Visit } from './visit.ts';

/** A move of something on the page that nobody asked for. */
export interface Shift {
  /** The share of the window that moved, and how far: as the Layout Instability API has it. */
  readonly value: number;
  /** The ids of what moved. */
  readonly moved: readonly string[];
}

interface Shifts {
  readonly shifts: Shift[];
}

/**
 * Runs in the page before anything else does: writes down every time that something on the page
 * moves by itself, and not within half a second of a key or a press.
 */
export function watchShifts(): void {
  const { shifts } = Object.assign(globalThis, { shifts: [] } as Shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Element | null }[];
    }[]) {
      const moved = entry.sources.map(({ node }) => node?.id ?? '');
      if (!entry.hadRecentInput) shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Lets the browser draw, and tell of what has moved. */
export const drawn = (guest: Visit): Promise<void> =>
  guest.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)));
      }),
  );

/** All that has moved by itself so far. */
export async function shiftsOn(guest: Visit): Promise<readonly Shift[]> {
  await drawn(guest);
  return guest.page.evaluate(() => (globalThis as unknown as Shifts).shifts);
}
