import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import '../../src/group-finder/group-finder.define.ts';
import type { PeerGroupFinder } from '../../src/group-finder/group-finder.ts';
import { SUNDAY_EVENING, envelope } from '../../test/fixtures/groups.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { serving } from '../servers.ts';

/** How a finder stands in a page, and what a visitor did there. */
export interface FinderArgs {
  src?: string;
  api?: string;
  timeZone?: string;
  pageSize?: number;
  filters?: string;
  day?: string;
  attendance?: string;
  pathway?: string;
  audience?: string;
  topic?: string;
  language?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  heading?: string;
  fallback?: TemplateResult;
  /** What a visitor typed. */
  query?: string;
  /** Which row a visitor opened, by its place in the list. */
  opened?: number;
  /** What they did besides, one after the other. */
  steps?: readonly Step[];
  instant?: string;
}

/** Something that a visitor does once the list is there. */
export type Step = (element: PeerGroupFinder) => void | Promise<void>;

/** One group for each thing that a list must get right. */
export const native = serving('native', envelope());

/** The groups of a center, as many as there are in a town. */
export const town = serving('town', envelope(sampleGroups));

export const finder = (args: FinderArgs): TemplateResult => html`<peer-group-finder
  src=${args.src ?? nothing}
  api=${args.api ?? nothing}
  time-zone=${args.timeZone ?? nothing}
  page-size=${args.pageSize ?? nothing}
  filters=${args.filters ?? nothing}
  day=${args.day ?? nothing}
  attendance=${args.attendance ?? nothing}
  pathway=${args.pathway ?? nothing}
  audience=${args.audience ?? nothing}
  topic=${args.topic ?? nothing}
  language=${args.language ?? nothing}
  lang=${args.lang ?? nothing}
  dir=${args.dir ?? nothing}
  theme=${args.theme ?? nothing}
  .clock=${new TestClock(args.instant ?? SUNDAY_EVENING)}
>
  ${args.heading ? html`<h2 slot="heading">${args.heading}</h2>` : nothing}${args.fallback ?? nothing}
</peer-group-finder>`;

/** Does what a visitor would, once the list is there. */
export async function play({
  canvasElement,
  args: { query, opened, steps = [] },
}: {
  canvasElement: HTMLElement;
  args: FinderArgs;
}): Promise<void> {
  const all = [
    ...(query === undefined ? [] : [types(query)]),
    ...steps,
    ...(opened === undefined ? [] : [opens(opened)]),
  ];
  const element = canvasElement.querySelector<PeerGroupFinder>('peer-group-finder');
  if (!element || all.length === 0) return;
  await until(() => find(element, '[part~=group], [part~=empty]'));
  for (const step of all) {
    await step(element);
    // What a step changes may show a frame later.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

export const types =
  (query: string): Step =>
  (element) => {
    const input = find<HTMLInputElement>(element, 'input');
    if (input) input.value = query;
    input?.dispatchEvent(new InputEvent('input'));
  };

export const opens =
  (row: number): Step =>
  async (element) => {
    element.renderRoot.querySelectorAll<HTMLElement>('.name')[row]?.click();
    await until(() => find(element, '[part~=detail] button'));
  };

/** Opens a filter's menu beside the bar, where there is room for one. */
export const opensMenu =
  (filter: string): Step =>
  async (element) => {
    const button = await until(() => find(element, `[data-filter=${filter}] > button`));
    button.click();
  };

/** Chooses values in the menu or the part of the sheet that is open. */
export const chooses =
  (...values: readonly string[]): Step =>
  async (element) => {
    for (const value of values) {
      const label = [...element.renderRoot.querySelectorAll<HTMLElement>('.option')].find(
        (option) => option.innerText.startsWith(value),
      );
      label?.click();
      await element.updateComplete;
    }
  };

/** Folds a place out, to see those that lie in it. */
export const unfolds =
  (place: string): Step =>
  (element) =>
    find(element, `.fold[aria-label$=${JSON.stringify(place)}]`)?.click();

/** Opens the sheet with all filters, and in it some of them. */
export const opensSheet =
  (...filters: readonly string[]): Step =>
  async (element) => {
    const buttons = element.renderRoot.querySelectorAll<HTMLElement>('[aria-haspopup=dialog]');
    [...buttons].find((button) => button.checkVisibility())?.click();
    await element.updateComplete;
    const parts = [...element.renderRoot.querySelectorAll<HTMLElement>('.part > button')];
    for (const part of parts) if (filters.includes(part.innerText.trim())) part.click();
  };

export const sortsBy =
  (order: 'time' | 'name' | 'distance'): Step =>
  (element) => {
    const select = find<HTMLSelectElement>(element, 'select');
    if (select) select.value = order;
    select?.dispatchEvent(new Event('change'));
  };

/** Waits until the list says something. */
export const waitsFor =
  (selector: string): Step =>
  async (element) => {
    await until(() => find(element, selector));
  };

/** Waits until an API has answered the latest question. */
export const settles: Step = async (element) => {
  await until(() => /\d/.exec(find(element, '.count')?.innerText ?? ''));
};

const find = <T extends HTMLElement>(element: PeerGroupFinder, selector: string): T | null =>
  element.renderRoot.querySelector<T>(selector);

async function until<T>(read: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
