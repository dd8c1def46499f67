import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../browsers/open.ts';
import { axeViolations } from './support/axe.ts';
import type { StaticServer } from './support/static-server.ts';
import { serveFolder } from './support/static-server.ts';
import { AXE_OFF, STORYBOOK, inStorybook, watch } from './support/storybook.ts';

const pages = inStorybook('docs');

/**
 * What axe need not look at. Storybook's own parts we cannot mend: the tools above a preview, the table
 * of controls, the list of headings, and the colours of its code. Previews are looked at as stories.
 * Of a table two rows say what all would: the contract has two thousand cells.
 */
const NOT_LOOKED_AT = [
  '.docs-story',
  '.docblock-argstable',
  '.docblock-source',
  '.toc-wrapper',
  '.docs-scroll tr:nth-child(n + 3)',
];

interface Named {
  name: string;
}

interface Element {
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
}

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../dist/custom-elements.json'), 'utf8'),
) as { modules: { declarations?: Element[] }[] };

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, ...parts }) => (tagName === undefined ? [] : [{ tagName, ...parts }]));

describe('every page of documentation', { concurrency: 2 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: StaticServer;

  before(async () => {
    server = await serveFolder(STORYBOOK);
    browser = await openBrowser('chromium');
    context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is there, also for each element', () => {
    const ids = elements.map(({ tagName }) => `reference-${tagName}--docs`);
    assert.ok(ids.length > 0);
    assert.deepEqual(
      ids.filter((id) => !pages.includes(id)),
      [],
    );
  });

  for (const id of pages) {
    it(`${id} renders, passes axe, fits 320 px, and leads nowhere that is not there`, async () => {
      const page = await context.newPage();
      const troubles = await watch(page, server.origin);
      await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=docs&${AXE_OFF}`);
      await page.locator('.sbdocs-content h1').waitFor();
      troubles.push(...(await axeViolations(page, NOT_LOOKED_AT)), ...(await unfit(page)));
      const element = elements.find(({ tagName }) => id === `reference-${tagName}--docs`);
      if (element) troubles.push(...(await untold(page, element)));
      await page.close();
      assert.ok(troubles.length === 0, troubles.join('\n\n'));
    });
  }

  it('is named in llms.txt, and so is each element', async () => {
    const text = await (await fetch(`${server.origin}/llms.txt`)).text();
    const named = [...text.matchAll(/\]\(iframe\.html\?id=([\w-]+)&viewMode=docs\)/g)];
    assert.match(text, /^# Alongside\n\n> Peer-support widgets /);
    assert.deepEqual(named.map(([, id]) => id).sort(), [...pages].sort());
  });

  it('of an element shows it as its controls say', async () => {
    const page = await context.newPage();
    const story = 'reference-peer-crisis-lines--playground';
    await page.goto(`${server.origin}/iframe.html?id=${story}&args=theme:dark;lang:es&${AXE_OFF}`);
    const element = page.locator('peer-crisis-lines');
    await element.locator('a[href="tel:988"]').first().waitFor();
    assert.equal(await element.getAttribute('theme'), 'dark');
    assert.equal(await element.getAttribute('lang'), 'es');
    await page.close();
  });
});

/** What the manifest says of an element, and its page does not, or gives no control for. */
async function untold(page: Page, element: Element): Promise<string[]> {
  const rows = page.locator('.docblock-argstable tbody tr');
  await rows.first().waitFor();
  const told = await rows.evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector('td')?.innerText.trim() ?? '',
      isLive: row.querySelector('td:last-child :is(input, select, textarea, button)') !== null,
    })),
  );
  const names = told.map(({ name }) => name);
  const live = told.filter(({ isLive }) => isLive).map(({ name }) => name);
  const { attributes, cssProperties, slots, cssParts, cssStates, events } = element;
  return [
    ...lacking(live, attributes),
    ...lacking(live, cssProperties),
    ...lacking(live, slots, (name) => name || '(default)'),
    ...lacking(live, cssParts, (name) => `::part(${name})`),
    ...lacking(names, cssStates, (name) => `:state(${name})`),
    ...lacking(names, events),
  ].map((name) => `it does not tell of ${name}`);
}

const lacking = (
  there: readonly string[],
  wanted: readonly Named[] = [],
  shown = (name: string) => name,
): string[] => wanted.map(({ name }) => shown(name)).filter((name) => !there.includes(name));

/** What a page shows that nobody should see. */
async function unfit(page: Page): Promise<string[]> {
  const { wide, dead, shown, links } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const anchors = [
      ...document.querySelectorAll<HTMLAnchorElement>('.sbdocs-content a:not(.docs-story *)'),
    ];
    return {
      wide: scrollWidth - clientWidth,
      dead: anchors
        .map((anchor) => anchor.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))),
      shown: document.querySelector('.sbdocs-content')?.textContent ?? '',
      links: anchors.map((anchor) => anchor.getAttribute('href') ?? ''),
    };
  });
  const elsewhere = links
    .map((href) => /path=\/docs\/([\w-]+)$/.exec(href)?.[1])
    .filter((id) => id !== undefined && !pages.includes(id));
  return [
    ...(wide > 0 ? [`it moves sideways by ${wide} px`] : []),
    ...(/too little|\[object Object\]/.test(shown) ? ['it says what it should not'] : []),
    ...[...dead, ...elsewhere].map((place) => `there is no ${place}`),
  ];
}
