import type { Browser, Engine } from './engine.ts';
import { findPlaywrightBrowser } from './playwright.ts';
import { findSystemBrowser } from './system.ts';

/** An engine that could not be had, and why, in words. */
export interface MissingBrowser {
  readonly engine: Engine;
  readonly why: string;
}

/** What there is to test in. */
export interface FoundBrowsers {
  readonly found: readonly Browser[];
  readonly missing: readonly MissingBrowser[];
}

/** Looks for a browser of each engine, and installs nothing. */
export async function findBrowsers(engines: readonly Engine[]): Promise<FoundBrowsers> {
  const results = await Promise.all(engines.map(find));
  return {
    found: results.filter((result) => 'path' in result),
    missing: results.filter((result) => 'why' in result),
  };
}

async function find(engine: Engine): Promise<Browser | MissingBrowser> {
  try {
    const browser = (await findSystemBrowser(engine)) ?? (await findPlaywrightBrowser(engine));
    return browser ?? { engine, why: 'no browser was found' };
  } catch (error) {
    return { engine, why: error instanceof Error ? error.message : String(error) };
  }
}
