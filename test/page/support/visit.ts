import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { SUNDAY_EVENING } from '../../fixtures/groups.ts';

/** An event of a finder, without what it is about: kind and status, or counts. */
export interface HeardEvent {
  readonly type: string;
  readonly kind?: string;
  readonly status?: number;
  readonly count?: number;
  readonly rejected?: number;
}

interface Ears {
  readonly heard: HeardEvent[];
  readonly violations: string[];
}

/** How a visitor comes to a page. */
export interface VisitOptions extends BrowserContextOptions {
  /** Sets up the page before it is opened. The clock stands at the fixtures' moment unless it does. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** Whether `before` sets the clock. */
  readonly ownClock?: boolean;
  /** Whether to look at the page while it is still loading. */
  readonly early?: boolean;
}

/** What a browser itself says about requests that failed; a page cannot keep it from that. */
const OF_THE_BROWSER =
  /^(Failed to (load resource|find a valid digest)|None of the “sha384”|Access to fetch|The Same Origin Policy|The page’s settings)/;

/** One visitor on one page: what they see, and what went on behind it. */
export class Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page wrote to its console. */
  readonly console: string[] = [];
  /** Errors that nobody caught. */
  readonly exceptions: string[] = [];
  /** The addresses of all requests, in order. */
  readonly requests: string[] = [];

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.context = context;
    page.on('pageerror', ({ message }) => {
      if (!OF_THE_BROWSER.test(message)) this.exceptions.push(message);
    });
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => {
      if (!OF_THE_BROWSER.test(message.text())) this.console.push(message.text());
    });
  }

  /** Opens a page in a browser window that nobody used before. */
  static async to(
    browser: Browser | Promise<Browser>,
    address: string,
    { before, ownClock = false, early = false, ...options }: VisitOptions = {},
  ): Promise<Visit> {
    const context = await (
      await browser
    ).newContext({
      locale: 'en-US',
      timezoneId: 'America/Denver',
      ...options,
    });
    const page = await context.newPage();
    const visit = new Visit(page, context);
    if (options.javaScriptEnabled !== false) {
      if (!ownClock) await page.clock.setFixedTime(SUNDAY_EVENING);
      await page.addInitScript(listen);
    }
    await before?.(page, context);
    await page.goto(address, { waitUntil: early ? 'commit' : 'load' });
    return visit;
  }

  /** The rows of the list. */
  get rows(): Locator {
    return this.page.locator('[part~=group]');
  }

  /** A row by the name of its group. */
  row(name: string): Locator {
    return this.rows.filter({ has: this.button(name) });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox');
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** Waits until a list is there. */
  async listed(): Promise<void> {
    await this.rows.first().waitFor();
  }

  /** The names of the groups that show, in order. */
  async names(): Promise<string[]> {
    // Not by role: Playwright finds that out with what the oldest browsers lack.
    return (await this.rows.locator('h4').allTextContents()).map(plain);
  }

  /** The events of the page's finders so far. */
  heard(): Promise<HeardEvent[]> {
    return this.page.evaluate(() => (globalThis as unknown as { ears: Ears }).ears.heard);
  }

  /** Everything that a page must never cause, whatever its feeds do. */
  async troubles(): Promise<string[]> {
    const violations = await this.page.evaluate(
      () => (globalThis as unknown as { ears: Ears }).ears.violations,
    );
    return [...violations, ...this.exceptions];
  }

  /** Fails unless the page behaved: no violation, no exception, not a word in the console. */
  async wasQuiet(): Promise<void> {
    assert.deepEqual([...(await this.troubles()), ...this.console], []);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Runs in the page before anything else does. */
function listen(): void {
  const ears: Ears = { heard: [], violations: [] };
  Object.assign(globalThis, { ears });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The browser's own wish.
    if (blockedURI.endsWith('/favicon.ico')) return;
    ears.violations.push(`${violatedDirective} blocked ${blockedURI}`);
  });
  for (const type of ['peer-load', 'peer-error', 'peer-group-open']) {
    document.addEventListener(type, (event) => {
      const { kind, status, count, rejected } = event as unknown as HeardEvent;
      ears.heard.push({
        type,
        ...(kind !== undefined && { kind }),
        ...(status !== undefined && { status }),
        ...(count !== undefined && { count }),
        ...(rejected !== undefined && { rejected }),
      });
    });
  }
}

/** Stops a page's clock at a moment: time passes only when it is told to. */
export async function stopClock({ clock }: Page, moment: string): Promise<void> {
  // A clock is stopped in its future, and it runs until then.
  await clock.install({ time: Date.parse(moment) - 3_600_000 });
  await clock.pauseAt(moment);
}

/** Text as it is read: the spaces that formats of dates put in differ from browser to browser. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Milliseconds after which what has not happened is not going to. */
const LONGEST_WAIT = 20_000;

/** Waits until something is as it should be, and fails with what it is instead. */
export async function eventually<T>(read: () => Promise<T> | T, expected: T): Promise<void> {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    const actual = await read();
    try {
      assert.deepEqual(actual, expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await wait(10);
  }
}
