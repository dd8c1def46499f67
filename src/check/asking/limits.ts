/** How long and how much a server may take. Whatever it does, a check ends, and in words. */
export interface Limits {
  /** Milliseconds to the beginning of an answer. */
  readonly firstByte: number;
  /** Milliseconds from the question to the last byte. */
  readonly wholeAnswer: number;
  /** Milliseconds for everything. */
  readonly wholeCheck: number;
  /** Bytes of one answer, after what compressed it is undone. */
  readonly answerBytes: number;
  /** Bytes of all answers together. */
  readonly allBytes: number;
  /** Milliseconds to wait, in all, for a server that says it is busy. */
  readonly waiting: number;
}

/** The time or the bytes for the whole check are used up. It never leaves the check. */
export class SpentError extends Error {
  override readonly name = 'SpentError';
}

/** A widget gives an answer 15 seconds to begin, and 45 for everything (`src/client`). */
export const LIMITS: Limits = {
  firstByte: 15_000,
  wholeAnswer: 45_000,
  wholeCheck: 300_000,
  answerBytes: 20_000_000,
  allBytes: 200_000_000,
  waiting: 30_000,
};
