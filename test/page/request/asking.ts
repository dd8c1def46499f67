import type { Locator } from 'playwright-core';
import formWords from '../../../src/form/terms/en.ts';
import askWords from '../../../src/request-form/terms/en.ts';
import sendingWords from '../../../src/request-form/terms/sending-en.ts';
import type { OpenedBrowser } from '../finder/engines.ts';
import type { VisitOptions } from '../finder/visit.ts';
import { focused } from '../finder/focus.ts';
import { Visit } from '../finder/visit.ts';

let visitors = 0;

/** A name that no other visitor of these tests has. */
export const newName = (): string => `Sparrow ${(visitors += 1)}`;

/** Opens a page with a form, by its own clock, and waits for the form. */
export async function open(
  browser: OpenedBrowser,
  address: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const guest = await Visit.to(browser(), address, { ownClock: true, ...options });
  guest.page.setDefaultTimeout(20_000);
  await send(guest).waitFor();
  return guest;
}

/** All that the form says in English, by its terms. */
export const words = { ...formWords, ...askWords, ...sendingWords };

/** Who looks at a page. */
export type OnPage = Pick<Visit, 'page'>;

/** A control by its name, which is the contract's, or one of several by its value too. */
export const control = ({ page }: OnPage, name: string, value?: string): Locator =>
  page.locator(`.widget [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);

/** The button that sends. */
export const send = ({ page }: OnPage): Locator => page.locator('[part~=submit]');

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

/** Waits until the request was written down, and reads its reference. */
export const reference = ({ page }: OnPage): Promise<string> =>
  page.locator('.reference').innerText();

/** What is said of a try that failed, beside the button. */
export const trouble = ({ page }: OnPage): Locator => page.locator('.sending [part~=error]');

/** The words of what has the focus, or the name of the control that has it. */
export async function reached(guest: Visit): Promise<string> {
  const name = await guest.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('name');
  });
  return name ?? focused(guest);
}

/** Presses Tab until a control has the focus, by its name, or something else by its words. */
export async function tabTo(guest: Visit, what: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await guest.page.keyboard.press('Tab');
    passed.push(await reached(guest));
    if (passed.at(-1) === what) return;
  }
  throw new Error(`"${what}" gets no focus; these do: ${passed.join(' | ')}`);
}

/** Leaves by the quick exit's keys. */
export async function leaveByKeys({ page }: OnPage): Promise<void> {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
}

/** Goes back. */
export const goBack = ({ page }: OnPage): Promise<void> => page.evaluate(() => history.back());
