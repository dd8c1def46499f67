import formWords from '../../../src/form/terms/en.ts';
import shareWords from '../../../src/story-form/terms/en.ts';
import sendingWords from '../../../src/story-form/terms/sending-en.ts';
import type { OnPage } from '../forms/form.ts';
import { control } from '../forms/form.ts';

export * from '../forms/form.ts';

/** All that the form says in English, by its terms. */
export const words = { ...formWords, ...shareWords, ...sendingWords };

/** The form of these tests, for the clinic's pages. */
export const STORY = { tag: 'peer-story-form' } as const;

let stories = 0;

/** The first words of a story that nobody else tells in these tests. */
export const newQuote = (): string => `Somebody came, and it was morning ${(stories += 1)}.`;

/** What the shortest story asks for. */
export async function fillIn(guest: OnPage, quote: string): Promise<void> {
  await control(guest, 'quote').fill(quote);
  await control(guest, 'name').fill('Maria López');
  await control(guest, 'consent.publish').check();
}

/** What stands in the fields that `fillIn` fills in. */
export const filledIn = (guest: OnPage): Promise<(string | boolean)[]> =>
  Promise.all([
    control(guest, 'quote').inputValue(),
    control(guest, 'name').inputValue(),
    control(guest, 'consent.publish').isChecked(),
  ]);

/** The same for a form in which everything is still as a visitor wrote it. */
export const allOf = (quote: string): (string | boolean)[] => [quote, 'Maria López', true];

/** Waits until the story was written down, and reads with what it can be taken back. */
export async function codes({ page }: OnPage): Promise<readonly [reference: string, code: string]> {
  await page.locator('.reference').nth(1).waitFor();
  const [reference = '', code = ''] = await page.locator('.reference').allInnerTexts();
  return [reference, code];
}

/** Types what it takes to take a story back, and asks for it. */
export async function takeBack(guest: OnPage, reference: string, code: string): Promise<void> {
  const { page } = guest;
  await page.getByText(words.shareBack).click();
  await control(guest, 'takeBack.reference').fill(reference);
  await control(guest, 'takeBack.code').fill(code);
  await page.getByRole('button', { name: words.shareBackSend }).click();
}
