import { control, send } from '../page/forms/form.ts';
import { choose, filter, option } from '../page/finder/filters.ts';
import { next, still, track } from '../page/story-carousel/carousel.ts';
import type { Visit } from '../page/support/visit.ts';
import type { Tag } from './widgets.ts';
import { opensDetail, sendsTooEarly } from './widgets.ts';

/** A picture of one widget, as a visitor sees it. */
export interface Scene {
  readonly name: string;
  readonly tag: Tag;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly look?: 'dark' | 'hostile';
  readonly dir?: 'rtl';
  /** What the visitor does first. */
  readonly act?: (guest: Visit) => Promise<unknown>;
  /** What the visitor has scrolled to the top. */
  readonly from?: string;
}

const opensMenu = async (guest: Visit): Promise<void> => {
  await choose(guest, 'Day', 'Today');
  await filter(guest, 'How to attend').click();
  await option(guest, 'Online').click();
};

const opensSheet = async (guest: Visit): Promise<void> => {
  await filter(guest, 'Filters').click();
  await guest.page
    .getByRole('dialog')
    .getByRole('button', { name: /^How to attend/ })
    .click();
  await option(guest, 'Online').click();
};

const findsNothing = async (guest: Visit): Promise<void> => {
  await guest.search.fill('kayaking');
  await guest.page.getByText('No group matches').first().waitFor();
};

const fillsIn = async (guest: Visit): Promise<void> => {
  await control(guest, 'for', 'loved-one').check();
  await control(guest, 'name').fill('Sparrow');
  await control(guest, 'contact.method', 'text').check();
  await control(guest, 'contact.phone').fill('(303) 555-0123');
  await control(guest, 'contact.windows').nth(1).check();
  await control(guest, 'contact.windows').nth(4).check();
};

const tellsAStory = async (guest: Visit): Promise<void> => {
  await control(guest, 'quote').fill('Somebody saved me a chair. I sat down, and I listened.');
  await control(guest, 'name').fill('Maria');
  await control(guest, 'topics', 'Alcohol').check();
  await control(guest, 'topics', 'Family').check();
  await guest.page.getByText('See how it would look').click();
};

const sendsNoStory = async (guest: Visit): Promise<void> => {
  await send(guest).click();
  await guest.page.locator('[part~=error-summary]').waitFor();
};

const goesOn = async (guest: Visit): Promise<void> => {
  await next(guest).click();
  await still(guest.page);
};

const opensTheWhole = async (guest: Visit): Promise<void> => {
  await track(guest).press('End');
  await still(guest.page);
  await guest.page.locator('.noted > summary').click();
};

const pressesShift = (guest: Visit): Promise<void> => guest.page.keyboard.press('Shift');

const finder = { tag: 'peer-group-finder', width: 1000, height: 1000 } as const;
const request = { tag: 'peer-request-form', width: 760, height: 1000 } as const;
const carousel = { tag: 'peer-story-carousel', width: 800, height: 640 } as const;
const story = { tag: 'peer-story-form', width: 760, height: 1000 } as const;
const crisis = { tag: 'peer-crisis-lines', width: 760, height: 440 } as const;
const exit = { tag: 'peer-quick-exit', width: 760, height: 130 } as const;

/** Small phones. */
const PHONE = { width: 320, height: 640 };

/** Each shows something that the others do not. */
export const SCENES: readonly Scene[] = [
  { name: 'finder-detail', ...finder, height: 1250, act: opensDetail },
  { name: 'finder-menu-dark', ...finder, look: 'dark', act: opensMenu },
  { name: 'finder-menu-rtl', ...finder, dir: 'rtl', act: opensMenu },
  { name: 'finder-nothing', ...finder, height: 640, act: findsNothing },
  { name: 'finder-320', ...finder, ...PHONE, height: 900 },
  { name: 'finder-sheet-320-dark', ...finder, ...PHONE, look: 'dark', act: opensSheet },
  { name: 'finder-hostile', ...finder, look: 'hostile', act: opensDetail },
  { name: 'request-errors', ...request, act: sendsTooEarly, from: '[part~=error-summary]' },
  { name: 'request-filled-dark', ...request, look: 'dark', act: fillsIn, from: '.chosen .field' },
  {
    name: 'request-errors-rtl',
    ...request,
    dir: 'rtl',
    act: sendsTooEarly,
    from: '.chosen .field',
  },
  { name: 'request-320', ...request, ...PHONE, height: 900, act: fillsIn, from: '.field' },
  {
    name: 'request-hostile',
    ...request,
    look: 'hostile',
    act: sendsTooEarly,
    from: '[part~=error-summary]',
  },
  { name: 'carousel-three', ...carousel, width: 1280 },
  { name: 'carousel-two-dark', ...carousel, look: 'dark', act: goesOn },
  { name: 'carousel-rtl', ...carousel, dir: 'rtl', act: goesOn },
  { name: 'carousel-320', ...carousel, ...PHONE, act: opensTheWhole },
  { name: 'carousel-hostile', ...carousel, look: 'hostile' },
  { name: 'story-preview', ...story, act: tellsAStory, from: '[name=quote]' },
  {
    name: 'story-errors-320-dark',
    ...story,
    ...PHONE,
    height: 900,
    look: 'dark',
    act: sendsNoStory,
  },
  { name: 'crisis', ...crisis },
  { name: 'crisis-320-dark', ...crisis, ...PHONE, height: 700, look: 'dark' },
  { name: 'crisis-hostile-rtl', ...crisis, look: 'hostile', dir: 'rtl' },
  { name: 'exit', ...exit, act: pressesShift },
  { name: 'exit-320-rtl-dark', ...exit, width: 320, height: 180, look: 'dark', dir: 'rtl' },
];
