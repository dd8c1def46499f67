export { leftBehind, overhearEvents, standing } from '../forms/left-behind.ts';
import type { OnPage } from './asking.ts';
import { control, words } from './asking.ts';

/**
 * What a visitor writes, by the names of the controls. Nothing else on any page or server is like
 * it, and no two have letters in common by which a compressed file could write one short.
 */
export const SECRETS = {
  name: 'zqxjvkou',
  'contact.phone': '(303) 555-0187',
  'contact.email': 'wyvqhbt@example.org',
  'contact.safety.note': 'kjzfpwo quiet',
  message: 'gmxvrcu at night\nand dlnkqyi',
  pronouns: 'hbwqsxe',
  accommodation: 'ufkvzja',
  'extra.heard': 'pxqmwgo',
  'extra.story': 'ytzcvne',
} as const;

/** What gives one of them away, wherever it stands. */
export const TRACES: readonly string[] = [
  'zqxjvkou',
  '555-0187',
  '5550187',
  'wyvqhbt',
  'kjzfpwo',
  'gmxvrcu',
  'dlnkqyi',
  'hbwqsxe',
  'ufkvzja',
  'pxqmwgo',
  'ytzcvne',
];

/** A center's own questions, as they stand in the form's tag. */
export const QUESTIONS = `<script type="application/json" slot="fields">[
  { "key": "heard", "type": "text", "label": "How did you hear of us?" },
  { "key": "story", "type": "textarea", "label": "Your story" }
]</script>`;

/** Types a secret into every field that there is, key by key. */
export async function typeSecrets(guest: OnPage): Promise<void> {
  const type = async (name: keyof typeof SECRETS) => {
    await control(guest, name).click();
    await guest.page.keyboard.type(SECRETS[name]);
  };
  await control(guest, 'for', 'self').check();
  await type('name');
  // What is hidden again was typed all the same.
  await control(guest, 'contact.method', 'email').check();
  await type('contact.email');
  await control(guest, 'contact.method', 'call').check();
  await type('contact.phone');
  await type('contact.safety.note');
  await type('extra.heard');
  await type('extra.story');
  await guest.page.getByText(words.askMore).click();
  await type('message');
  await type('pronouns');
  await type('accommodation');
}

/** Which secrets a text gives away. */
export const givenAway = (text: string): string[] => TRACES.filter((trace) => text.includes(trace));
