import type { RecoveryTerms } from '../recovery-time.ts';

/** How long somebody is in recovery, in Spanish as it is written in the United States. */
const es: RecoveryTerms = {
  recoveryFor: (time) => `en recuperación desde hace ${time}`,
  recoverySince: (year) => `en recuperación desde ${year}`,
};

export default es;
