import type { Tree } from '../contract/form-fields.ts';

/** What every form says beyond what is filled in. */
export interface FormFrame {
  readonly requestId: string;
  /** The language of the form, BCP 47. */
  readonly locale: string;
  readonly noticeVersion: string;
  /** Milliseconds since the first entry. */
  readonly elapsedMs: number;
}

/** The same as entries of a form. */
export const frameEntries = ({ requestId, locale, noticeVersion }: FormFrame) =>
  [
    ['requestId', requestId],
    ['locale', locale],
    ['consent.noticeVersion', noticeVersion],
  ] as const;

/** Hints for a person to judge by. */
export const signalsOf = ({ signals }: Tree, { elapsedMs }: FormFrame): Tree => ({
  trap: false,
  ...(signals as Tree | undefined),
  elapsedMs,
});
