import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where the built Storybook is. */
export const STORYBOOK = join(import.meta.dirname, '../../../storybook-static');

/** Storybook's own run of axe on every story: ours comes after, and fails. */
export const AXE_OFF = 'globals=a11y.manual:!true';

interface Index {
  entries: Record<string, { id: string; type: 'docs' | 'story' }>;
}

/** The ids of all stories, or of all pages of documentation. */
export function inStorybook(wanted: 'docs' | 'story'): string[] {
  const { entries } = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8')) as Index;
  return Object.values(entries).flatMap(({ id, type }) => (type === wanted ? [id] : []));
}

/** Collects what goes wrong on a page, and keeps it away from every origin but its own. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  await page.route(
    (url) => url.origin !== origin,
    (route) => {
      troubles.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  return troubles;
}
