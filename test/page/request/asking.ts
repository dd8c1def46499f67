import formWords from '../../../src/form/terms/en.ts';
import askWords from '../../../src/request-form/terms/en.ts';
import sendingWords from '../../../src/request-form/terms/sending-en.ts';
import { control } from '../forms/form.ts';
import type { Visit } from '../support/visit.ts';

export * from '../forms/form.ts';

/** All that the form says in English, by its terms. */
export const words = { ...formWords, ...askWords, ...sendingWords };

/** The number that visitors of these tests type, and how it is sent. */
export const NUMBER = '(303) 555-0123';
export const E164 = '+13035550123';

/** What the shortest request asks for. */
export async function fillIn(guest: Visit, name: string): Promise<void> {
  await control(guest, 'for', 'self').check();
  await control(guest, 'name').fill(name);
  await control(guest, 'contact.method', 'call').check();
  await control(guest, 'contact.phone').fill(NUMBER);
  await control(guest, 'consent.contact').check();
}

/** What stands in the fields that `fillIn` fills in. */
export const filledIn = (guest: Visit): Promise<(string | boolean)[]> =>
  Promise.all([
    control(guest, 'for', 'self').isChecked(),
    control(guest, 'name').inputValue(),
    control(guest, 'contact.method', 'call').isChecked(),
    control(guest, 'contact.phone').inputValue(),
    control(guest, 'consent.contact').isChecked(),
  ]);

/** The same for a form in which everything is still as a visitor wrote it. */
export const allOf = (name: string): (string | boolean)[] => [true, name, true, NUMBER, true];
