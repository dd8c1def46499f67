/** Whole minutes since 1970-01-01T00:00Z: an instant. `Math.floor(milliseconds / 60_000)`. */
export type EpochMinutes = number;

/** Minutes since 1970-01-01T00:00 as a clock on a wall counts them: no zone, no instant. */
export type WallMinutes = number;

/** What a zone's wall clock shows less UTC, in minutes: -300 in New York in winter. */
export type OffsetLookUp = (at: EpochMinutes) => number;

export const MINUTES_PER_DAY = 1440;
