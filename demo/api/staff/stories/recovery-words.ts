import { recoveryText } from '../../../../src/widget/recovery-time.ts';
import terms from '../../../../src/widget/terms/recovery-en.ts';

/** As visitors read it, "in recovery for 6 years". A time that lies ahead is not said. */
export const recoveryInWords = (since: string | undefined, now: Date): string | undefined =>
  recoveryText(since, now.getTime(), {
    lang: () => 'en',
    term: (key, about) => terms[key](about),
  });

const MONTH = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** "April 2019", "2019". */
export const monthInWords = (since: string): string =>
  since.includes('-') ? MONTH.format(new Date(`${since}-01T00:00:00Z`)) : since;
