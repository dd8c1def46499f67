import { execFile } from 'node:child_process';
import { globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { promisify } from 'node:util';
import { isExecutable, onPath } from '../programs.ts';
import type { Browser, Engine } from './engine.ts';

const run = promisify(execFile);

const underProgramFiles = (...parts: string[]): string[] =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = env[name];
    return folder === undefined ? [] : [join(folder, ...parts)];
  });

const CANDIDATES: Record<Engine, () => readonly string[]> = {
  chromium: () => [
    ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    ...onPath('microsoft-edge'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...underProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...underProgramFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ],
  firefox: () => [
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...underProgramFiles('Mozilla Firefox', 'firefox.exe'),
  ],
  // WebKitGTK's small browser, which is of use only with its driver and a display to open on.
  webkit: () =>
    findProgram('WebKitWebDriver') && findProgram('Xvfb')
      ? globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')
      : [],
};

/** Environment variables that point at a browser of one's own. */
const CHOSEN: Partial<Record<Engine, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/** A program on the `PATH`, if there is one. */
const findProgram = (name: string): string | undefined => onPath(name).find(isProgram);

/**
 * Looks for a browser that came with the machine or was put there by its owner.
 *
 * @throws {Error} when an environment variable names a browser that does not start
 */
export async function findSystemBrowser(engine: Engine): Promise<Browser | undefined> {
  const variable = CHOSEN[engine];
  const chosen = variable === undefined ? undefined : env[variable];
  for (const path of chosen ? [chosen] : CANDIDATES[engine]()) {
    const name = isProgram(path) ? await version(engine, path) : undefined;
    if (name) return { engine, name, path, from: 'system' };
  }
  if (chosen) throw new Error(`${variable} names ${chosen}, which does not start`);
  return undefined;
}

const isProgram = (path: string): boolean => isExecutable(path) && !isSnap(path);

/** A snap reads no temporary profile, so no test can drive it; Ubuntu's starters lead to one. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/(^|\/)snap(\/|$)/.test(real)) return true;
  const { size } = statSync(real);
  return size < 10_000 && readFileSync(real, 'utf8').includes('/snap/');
}

/** What the browser says it is, or undefined where it does not start. */
async function version(engine: Engine, path: string): Promise<string | undefined> {
  if (engine === 'webkit') return 'WebKitGTK';
  // On Windows `--version` opens a window instead of answering.
  if (platform === 'win32') return engine;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    return stdout.trim().replace(/ built on .*$/, '') || undefined;
  } catch {
    return undefined;
  }
}
