import { counted, listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { StoriesSeen } from '../../stages/stories.ts';

/** Nobody is quoted in public who did not agree to it: without consent it is no story (Story). */
export const storiesConsent: RuleOf<StoriesSeen> = {
  id: 'stories-consent',
  demands: 'Every story says `consent: true`.',
  contract: 'Wire contract, Story',
  judge({ where, withoutConsent, faults: { count } }) {
    if (count === 0) return undefined;
    return withoutConsent.length === 0
      ? passed(where, 'Every story says so.')
      : failed(
          where,
          `${counted(withoutConsent.length, 'story', 'stories')} of ${count} without \`consent: true\`: ${listed(withoutConsent)}.`,
          'Publish only what its author agreed to, and say so with consent: true. The widgets show none of the others, but this answer does, to everybody.',
        );
  },
};
