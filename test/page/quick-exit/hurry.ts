import type { Locator } from 'playwright-core';
import { SUPPORT, openServers } from '../support/center.ts';
import type { OpenedBrowser } from '../support/engines.ts';
import type { Answer } from '../support/recording-server.ts';
import type { VisitOptions } from '../support/visit.ts';
import { Visit, eventually } from '../support/visit.ts';

export const { center, feeds: calm } = await openServers();

const recipes: Answer = (_, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Recipes</title><h1>Soup');

let sites = 0;

/** An address of another site that no other test goes to. */
export const elsewhere = (answer = recipes): string => calm.on(`/recipes-${(sites += 1)}`, answer);

/** A site that has nothing to show: the browser stays on the page that it was told to leave. */
export const nowhere = (): string => elsewhere((_, response) => void response.writeHead(204).end());

/** What a visitor types. */
export const SECRET = 'Sam, at night, (303) 555-0123';

/** Of a page that would tell every site where its visitors come from. */
const fields = `<meta name="referrer" content="unsafe-url">
  <label>Name <input autocomplete="off"></label>
  <label>Story <textarea autocomplete="off"></textarea></label>`;

/** The element, as it stands in a page. */
export const exit = (href: string, attributes = '', inside = ''): string =>
  `<peer-quick-exit href="${href}" ${attributes}>${inside}</peer-quick-exit>`;

/** How a visitor comes to a page with an exit. */
interface ExitVisit extends VisitOptions {
  readonly scripts?: readonly string[];
  readonly css?: string;
}

/** Opens a page after another one, and fills its fields in. */
export async function open(
  browser: OpenedBrowser,
  body: string,
  { scripts = [SUPPORT], css = '', ...visit }: ExitVisit = {},
): Promise<Visit> {
  const start = center.page({ scripts, body: '<h1>Start</h1>' });
  const guest = await Visit.to(browser(), start, { ownClock: true, ...visit });
  await guest.page.goto(center.page({ scripts, css, body: body + fields }));
  await link(guest).waitFor();
  await guest.page.getByLabel('Name').fill(SECRET);
  await guest.page.getByLabel('Story').fill(SECRET);
  return guest;
}

export const link = ({ page }: Visit): Locator =>
  page.getByRole('link', { name: 'Leave this page' });

export async function pressShift({ page }: Visit, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
}

/** The ways to leave. */
export const ways: readonly [string, (guest: Visit) => Promise<void>][] = [
  ['a click', (guest) => link(guest).click({ noWaitAfter: true })],
  ['Enter', (guest) => link(guest).press('Enter', { noWaitAfter: true })],
  ['pressing Shift three times', (guest) => pressShift(guest, 3)],
];

export const isAt = (guest: Visit, address: string): Promise<void> =>
  eventually(() => guest.page.url(), address);

/** What is in the page's fields. */
export const typed = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  );

/** What a visitor sees in nine places of the window. */
export const seen = ({ page }: Visit): Promise<string> =>
  page.evaluate(() => {
    const places = [0.02, 0.5, 0.98].flatMap((x) =>
      [0.02, 0.5, 0.98].map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)),
    );
    const isSheet = (element: Element | null) =>
      element?.parentElement === document.documentElement &&
      element.shadowRoot?.querySelector('dialog')?.matches(':modal');
    return places.every(isSheet) ? 'nothing' : 'the page';
  });
