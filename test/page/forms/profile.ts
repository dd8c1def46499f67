import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromium, firefox } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../browsers/chromium-args.ts';
import { findBrowsers } from '../../browsers/find.ts';

/**
 * Uses a browser with a profile on disk, closes it, and reads the whole profile.
 *
 * @returns the files by their paths in the profile
 * @throws {Error} when this machine has no such browser
 */
export async function profileAfter(
  engine: 'chromium' | 'firefox',
  use: (context: BrowserContext) => Promise<void>,
): Promise<ReadonlyMap<string, Buffer>> {
  const { found, missing } = await findBrowsers([engine]);
  const [browser] = found;
  if (!browser) throw new Error(`No ${engine}: ${missing[0]?.why}`);
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  try {
    const type = engine === 'chromium' ? chromium : firefox;
    const context = await type.launchPersistentContext(folder, {
      locale: 'en-US',
      ...(engine === 'chromium' ? { args: [...CHROMIUM_ARGS] } : { channel: 'moz-firefox' }),
      ...(browser.from === 'system' && { executablePath: browser.path }),
    });
    try {
      context.setDefaultTimeout(20_000);
      await use(context);
    } finally {
      await context.close();
    }
    return await filesIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}

/** The files in which a text stands, in either of the forms in which browsers write text. */
export const filesWith = (text: string, files: ReadonlyMap<string, Buffer>): string[] =>
  [...files]
    .filter(([, bytes]) =>
      (['utf8', 'utf16le'] as const).some((form) => bytes.includes(Buffer.from(text, form))),
    )
    .map(([path]) => path);
