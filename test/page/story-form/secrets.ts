import type { OnPage } from './sharing.ts';
import { control, words } from './sharing.ts';

/**
 * What somebody writes, by the names of the controls. Nothing else on any page or server is like
 * it, and no two have letters in common by which a compressed file could write one short.
 */
export const SECRETS = {
  quote: 'zqxjvkou at night',
  body: 'gmxvrcu began\nand dlnkqyi ended',
  name: 'Wyvqhbt',
  role: 'hbwqsxe',
  contentNote: 'kjzfpwo quiet',
  email: 'ufkvzja@example.org',
  'takeBack.reference': 'PXQMW-GKVTD',
  'takeBack.code': 'YTZC-VNEX-QJWK-HPRM',
} as const;

/** What gives one of them away, wherever it stands. */
export const TRACES: readonly string[] = [
  ...['zqxjvkou', 'gmxvrcu', 'dlnkqyi', 'Wyvqhbt', 'hbwqsxe', 'kjzfpwo', 'ufkvzja'],
  ...['PXQMW', 'YTZC'],
];

/** Types a secret into every field that there is, key by key. */
export async function typeSecrets(guest: OnPage): Promise<void> {
  await control(guest, 'consent.contact').check();
  await guest.page.getByText(words.sharePreview).click();
  await guest.page.getByText(words.shareBack).click();
  for (const [name, secret] of Object.entries(SECRETS)) {
    await control(guest, name).click();
    await guest.page.keyboard.type(secret);
  }
}

/** Which secrets a text gives away. */
export const givenAway = (text: string): string[] => TRACES.filter((trace) => text.includes(trace));
