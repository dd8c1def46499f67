/** The words of {@link recoveryText}. */
export interface RecoveryTerms {
  /** "in recovery for 6 years" */
  readonly recoveryFor: (time: string) => string;
  /** "in recovery since 2019" */
  readonly recoverySince: (year: string) => string;
}

/** What says them, in the language of the page. */
interface RecoveryWords {
  term(key: keyof RecoveryTerms, about: string): string;
  lang(): string;
}

/**
 * For how long somebody is in recovery: in years, or in months during the first. A year without its
 * month leaves a year open, so it is said as it is. Nothing is said of what lies ahead.
 *
 * @param since `YYYY` or `YYYY-MM`
 * @param now milliseconds since 1970
 */
export function recoveryText(
  since: string | undefined,
  now: number,
  words: RecoveryWords,
): string | undefined {
  const [year = NaN, month] = since?.split('-').map(Number) ?? [];
  const today = new Date(now);
  const months = (today.getFullYear() - year) * 12 + (month ? today.getMonth() + 1 - month : 0);
  if (!(months >= 0)) return undefined;
  // The month in which it began is not over: there is no number of months to be proud of yet.
  if (!month || months === 0) return words.term('recoverySince', `${year}`);
  const unit = months < 12 ? 'month' : 'year';
  const count = months < 12 ? months : Math.floor(months / 12);
  const time = new Intl.NumberFormat(words.lang(), { style: 'unit', unit, unitDisplay: 'long' });
  return words.term('recoveryFor', time.format(count));
}
