import type { Locator } from 'playwright-core';
import type { OpenedBrowser } from '../support/engines.ts';
import { focused } from '../support/focus.ts';
import type { VisitOptions } from '../support/visit.ts';
import { Visit } from '../support/visit.ts';

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

/** Who looks at a page. */
export type OnPage = Pick<Visit, 'page'>;

/** A control by its name, which is the contract's, or one of several by its value too. */
export const control = ({ page }: OnPage, name: string, value?: string): Locator =>
  page.locator(`.widget [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);

/** The button that sends. */
export const send = ({ page }: OnPage): Locator => page.locator('[part~=submit]');

/** Waits until what was sent is written down, and reads its reference. */
export const reference = ({ page }: OnPage): Promise<string> =>
  page.locator('.reference').first().innerText();

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
