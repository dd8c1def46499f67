import type { RecoveryTerms } from '../recovery-time.ts';

/** How long somebody is in recovery, in English. */
const en: RecoveryTerms = {
  recoveryFor: (time) => `in recovery for ${time}`,
  recoverySince: (year) => `in recovery since ${year}`,
};

export default en;
