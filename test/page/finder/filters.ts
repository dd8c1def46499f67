import type { Locator } from 'playwright-core';
import type { Visit } from '../support/visit.ts';

/** The button of a filter, beside the bar or in the sheet. */
export const filter = ({ page }: Visit, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}(?! ?\\w)`) });

/** One value to choose, in what is open. */
export const option = ({ page }: Visit, value: string): Locator =>
  page.getByRole('checkbox', { name: new RegExp(`^${value}(?![\\w ]*\\w)`) });

/** What takes a choice back. */
export const chip = (guest: Visit, value: string): Locator => guest.button(`Remove ${value}`);

/** Opens a filter beside the bar, chooses in it, and closes it again. */
export async function choose(guest: Visit, name: string, ...values: string[]): Promise<void> {
  await filter(guest, name).click();
  for (const value of values) await option(guest, value).click();
  await guest.page.keyboard.press('Escape');
}

/** All that can be chosen in what is open, with how many groups each would find. */
export const options = async ({ page }: Visit): Promise<string[]> =>
  (await page.locator('.option').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** How many groups are found, as the list says it. */
export const countShown = ({ page }: Visit): Promise<string> => page.locator('.count').innerText();

export const sort = ({ page }: Visit): Locator => page.getByRole('combobox', { name: 'Sort by' });
