import assert from 'node:assert/strict';
import type { APIRequestContext, Browser, BrowserContext } from 'playwright-core';
import type { WordPressSite } from './site.ts';
import { PASSWORD } from './site.ts';

/** A post as WordPress keeps it. */
export interface Saved {
  /** Where visitors read it. */
  readonly link: string;
  /** What is left of what was written. */
  readonly content: string;
}

/** Somebody who signs in to a site and writes, with the rights of their role, until the browser closes. */
export class Writer {
  readonly #context: BrowserContext;
  readonly #nonce: string;

  private constructor(context: BrowserContext, nonce: string) {
    this.#context = context;
    this.#nonce = nonce;
  }

  /** Signs in through the site's own page for it. */
  static async signIn(browser: Browser, site: WordPressSite, name: string): Promise<Writer> {
    const context = await browser.newContext({ baseURL: site.origin });
    const { request } = context;
    // It sets a cookie to see whether it gets it back.
    await request.get('/wp-login.php');
    const form = { log: name, pwd: PASSWORD, testcookie: '1' };
    await request.post('/wp-login.php', { form });
    const nonce = await textOf(request, '/wp-admin/admin-ajax.php?action=rest-nonce');
    assert.match(nonce, /^[0-9a-f]{10}$/, `${name} is signed in`);
    return new Writer(context, nonce);
  }

  /** Publishes a post in the way in which the block editor does. */
  async publish(title: string, content: string): Promise<Saved> {
    const response = await this.#context.request.post('/?rest_route=/wp/v2/posts', {
      headers: { 'X-WP-Nonce': this.#nonce },
      data: { title, content, status: 'publish' },
    });
    assert.equal(response.status(), 201, await response.text());
    const post = (await response.json()) as { link: string; content: { raw: string } };
    return { link: post.link, content: post.content.raw };
  }

  /** Publishes a page with a Custom HTML block, by hand in the block editor. Returns its address. */
  async publishInEditor(title: string, html: string): Promise<string> {
    const page = await this.#context.newPage();
    await page.goto('/wp-admin/post-new.php?post_type=page');
    await page.getByRole('button', { name: 'Close dialog' }).click();
    await page.getByRole('textbox', { name: 'Add title' }).fill(title);
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByRole('searchbox', { name: 'Search for blocks' }).fill('Custom HTML');
    await page.getByRole('option', { name: 'Custom HTML' }).click();
    await page.getByRole('textbox', { name: 'HTML' }).fill(html);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const panel = page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const link = await panel.getByRole('link', { name: 'View Page' }).getAttribute('href');
    await page.close();
    assert.ok(link);
    return link;
  }
}

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  return (await request.get(address)).text();
}
