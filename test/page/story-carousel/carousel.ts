import type { Locator, Page } from 'playwright-core';
import type { OpenedBrowser } from '../support/engines.ts';
import type { VisitOptions } from '../support/visit.ts';
import { Visit, plain } from '../support/visit.ts';

/** The script of the carousel, as it stands on the center's server. */
export const CAROUSEL = '/alongside/story-carousel.js';
/** The same once more, as a copy of the folder would be. */
export const COPIED_CAROUSEL = '/copy/story-carousel.js';

/** Milliseconds in which one test must be done, on a machine that is busy. */
export const LIMIT = { timeout: 60_000 };

/** The tag, as a center writes it. */
export const carousel = (attributes = 'api="/api"', inside = ''): string =>
  `<peer-story-carousel ${attributes}>${inside}</peer-story-carousel>`;

/** Windows in which one, two and three stories stand side by side. */
export const ONE = { width: 600, height: 800 };
export const TWO = { width: 800, height: 800 };
export const THREE = { width: 1280, height: 800 };

type OnPage = Pick<Visit, 'page'>;

/** Opens a page, by default in a window for one story at a time, and waits for the stories. */
export async function open(
  browser: OpenedBrowser,
  address: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const guest = await Visit.to(browser(), address, { viewport: ONE, ...options });
  guest.page.setDefaultTimeout(15_000);
  await told(guest);
  return guest;
}

/** All slides, in view or not. */
export const slides = ({ page }: OnPage): Locator => page.locator('[part~=slide]');

export const next = ({ page }: OnPage): Locator => page.locator('[part~=next]');
export const previous = ({ page }: OnPage): Locator => page.locator('[part~=previous]');
export const stop = ({ page }: OnPage): Locator => page.locator('[part~=stop]');

/** What is scrolled. */
export const track = ({ page }: OnPage): Locator => page.locator('#track');

/** Waits until the stories are there, and one of them in view. */
export async function told(guest: OnPage): Promise<void> {
  await slides(guest).first().waitFor();
  await guest.page.waitForFunction(() =>
    [...document.querySelectorAll('peer-story-carousel')].every((each) => {
      const all = [...(each.shadowRoot?.querySelectorAll<HTMLElement>('[part~=slide]') ?? [])];
      const reachable = all.filter((slide) => !slide.inert).length;
      return all.length > 0 && reachable > 0 && (all.length <= 3 || reachable < all.length);
    }),
  );
}

/** "3 of 12". */
export const place = async ({ page }: OnPage): Promise<string> =>
  plain(await page.locator('.place').innerText());

/** What the live region says. */
export const spoken = async ({ page }: OnPage): Promise<string> =>
  plain(await page.locator('[aria-live]').innerText());

/** Whose stories can be reached now: those of slides that are in view. */
export const inView = ({ page }: OnPage): Promise<string[]> =>
  page
    .locator('[part~=slide]:not([inert]) cite')
    .allTextContents()
    .then((names) => names.map(plain));

/** Presses without Playwright's mouse, which scrolls to what it is about to press. */
export const press = (what: Locator): Promise<void> =>
  what.evaluate((element: HTMLElement) => element.click());

/** Resolves when the row stands still: no scroll event for a fifth of a second. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const row = document
          .querySelector('peer-story-carousel')
          ?.shadowRoot?.querySelector('.track');
        let timer = setTimeout(resolve, 200);
        row?.addEventListener('scroll', () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 200);
        });
      }),
  );
