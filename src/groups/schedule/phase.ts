import type { Occurrence } from './occurrence.ts';
import type { EpochMinutes } from './time-units.ts';

/** Minutes before its start from which an occurrence starts "soon". */
export const SOON_MINUTES = 60;

export type Phase = 'now' | 'soon' | 'later' | 'ended';

/**
 * How an occurrence stands to `now`. A floating one is never `now` or `soon`: its wall time was
 * taken on the visitor's clock, which need not be the group's.
 */
export function phaseOf(
  { start, end }: Occurrence,
  now: EpochMinutes,
  { floating }: { readonly floating: boolean },
): Phase {
  if (now >= end) return 'ended';
  if (floating || start - now > SOON_MINUTES) return 'later';
  return now >= start ? 'now' : 'soon';
}
