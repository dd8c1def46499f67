import * as z from 'zod/mini';
import { TimeZone } from '../../../src/contract/index.ts';
import type { StaffTokens } from '../staff/staff-tokens.ts';
import { STAFF_TOKENS_RULE, StaffTokensText } from '../staff/staff-tokens.ts';

/** What a center decides about its inbox. */
export interface StaffSettings {
  /** Who may sign in. Empty: nobody yet. */
  readonly tokens: StaffTokens;
  /** The zone in which the staff read times. Absent: that of the center's hours. */
  readonly timeZone: string | undefined;
}

export const staffVariables = {
  STAFF_TOKENS: z.optional(StaffTokensText),
  STAFF_TIME_ZONE: z.optional(TimeZone),
};

/** What each variable must be, in words for the person who set it. */
export const staffRules = {
  STAFF_TOKENS: STAFF_TOKENS_RULE,
  STAFF_TIME_ZONE: 'must be the name of a time zone, such as America/Denver',
} as const satisfies Record<keyof typeof staffVariables, string>;

export const staffSettings = ({
  STAFF_TOKENS,
  STAFF_TIME_ZONE,
}: {
  readonly [Name in keyof typeof staffVariables]?: z.infer<(typeof staffVariables)[Name]>;
}): StaffSettings => ({
  tokens: STAFF_TOKENS ?? new Map<string, string>(),
  timeZone: STAFF_TIME_ZONE,
});
