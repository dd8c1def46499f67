import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { createSite, WIDGETS } from '../../../demo/server/site.ts';
import type { WireStory } from '../../../src/contract/index.ts';
import { openBrowser } from '../../browsers/open.ts';

/** The sample site, and somebody who looks at it. */
export interface OpenSite {
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a page in a window of its own, lets `look` see it, and closes it. */
  readonly visit: (
    address: string,
    options: BrowserContextOptions,
    look: (page: Page, noise: readonly string[]) => Promise<void>,
  ) => Promise<void>;
}

const STORY: WireStory = { id: 'first', quote: 'I sat down.', name: 'Sam', consent: true };

/** Stands in for the reference API: one group, one story and nobody to choose are enough for a page. */
function api(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/stories')) return Response.json({ stories: [STORY] });
  if (pathname.endsWith('/groups')) {
    return Response.json({ groups: [{ id: 'first-steps', name: 'First Steps' }] });
  }
  return pathname.endsWith('/')
    ? Response.json({ version: 1, capabilities: ['groups', 'peer-requests', 'stories'] })
    : new Response(null, { status: 404 });
}

/** What the contract finds wrong with what a form says, once its caller has named it. */
export function problemsOf(said: object, schema: z.ZodMiniType): string[] {
  const { error } = z.safeParse(schema, { ...said, requestId: randomUUID() });
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

/** Serves the site for the tests of a file. It is gone after the last of them. */
export async function openSite(): Promise<OpenSite> {
  assert.ok(existsSync(WIDGETS), 'The pages load the built widgets. Run first: npm run build');
  const server = serve({ fetch: createSite(api).fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((listening) => server.once('listening', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await openBrowser('chromium');
  after(async () => {
    await browser.close();
    server.close();
  });

  const visit: OpenSite['visit'] = async (address, options, look) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('pageerror', (error) => noise.push(`exception: ${error.message}`));
    page.on('console', (message) => {
      // A browser reports a page's own status 404 as an error.
      const { url } = message.location();
      const itself = url === origin + address && message.text().includes('404');
      if (message.type() === 'error' && !itself) noise.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) noise.push(`request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (violation) =>
        console.error(`${violation.violatedDirective} blocked ${violation.blockedURI}`),
      );
    });
    await page.goto(origin + address);
    await look(page, noise);
    await context.close();
  };
  return { origin, browser, visit };
}
