import type { Locator, Page } from 'playwright-core';
import { control, send } from '../page/forms/form.ts';
import type { Visit } from '../page/support/visit.ts';
import { told } from '../page/story-carousel/carousel.ts';

/** The tags of all widgets that show anything, as a center writes them. */
export const WIDGETS = {
  'peer-quick-exit': '<peer-quick-exit></peer-quick-exit>',
  'peer-crisis-lines': '<peer-crisis-lines></peer-crisis-lines>',
  'peer-group-finder': '<peer-group-finder api="/api"></peer-group-finder>',
  'peer-story-carousel': '<peer-story-carousel api="/api"></peer-story-carousel>',
  'peer-request-form': '<peer-request-form api="/api" phone="(303) 555-0142"></peer-request-form>',
  'peer-story-form': '<peer-story-form api="/api"></peer-story-form>',
};

export type Tag = keyof typeof WIDGETS;

/** The box inside a widget that holds all it shows: what is around it is the page's. */
export const inside = ({ page }: Pick<Visit, 'page'>, tag: Tag): Locator =>
  page.locator(`${tag} .widget`).first();

/** Waits until a widget shows what it is there for. */
export async function shown(guest: Visit, tag: Tag): Promise<void> {
  if (tag === 'peer-group-finder') await guest.listed();
  else if (tag === 'peer-story-carousel') await told(guest);
  else if (tag.endsWith('-form')) await guest.page.locator(`${tag} [part~=submit]`).waitFor();
  else await guest.page.locator(`${tag} a`).first().waitFor();
}

/** Waits until text stands in the page's own font, and pictures are there. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const weights = [400, 600, 700].map((weight) => `${weight} 16px 'Noto Sans'`);
    await Promise.all(weights.map((font) => document.fonts.load(font)));
    const roots = [...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
    const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
    await Promise.all(images.map((image) => image.decode()));
    // And what follows from them: sizes are observed a frame later, and a page may glide.
    const places: number[] = [];
    while (places.length < 6 || places.slice(-6).some((place) => place !== scrollY)) {
      places.push(scrollY);
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Opens the detail of a group. */
export async function opensDetail(guest: Visit): Promise<void> {
  await guest.button('SMART Start').click();
  await guest.page.getByText('Tools for change.').waitFor();
}

/** Sends a form in which half of the answers are missing. */
export async function sendsTooEarly(guest: Visit): Promise<void> {
  await control(guest, 'for', 'self').check();
  await control(guest, 'contact.method', 'call').check();
  await send(guest).first().click();
  await guest.page.locator('[part~=error-summary]').waitFor();
}
