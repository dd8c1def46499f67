import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { env, execPath, getuid, platform } from 'node:process';
import type { Engine } from './engine.ts';

const DEBIAN_PACKAGES: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
};

/**
 * Installs a browser for each engine in the way this machine allows, saying what it does. Whether
 * that worked shows by looking for them again.
 */
export function installBrowsers(engines: readonly Engine[]): void {
  if (isRoot() && isDebian()) installDebianPackages(engines);
  else installFromPlaywright(engines);
}

const isRoot = () => getuid?.() === 0;

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installDebianPackages(engines: readonly Engine[]): void {
  const packages = engines.flatMap((engine) => DEBIAN_PACKAGES[engine]);
  console.log('This is Debian, and you are root: installing its own browsers with apt-get.');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function installFromPlaywright(engines: readonly Engine[]): void {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  // Only root may add the system's libraries that Playwright's builds stand on.
  const libraries = isRoot() && platform === 'linux' ? ['--with-deps'] : [];
  console.log("Downloading browsers with Playwright's installer, into its own cache folder.");
  // One by one: where one cannot be had, the others still can.
  for (const engine of engines) {
    run(execPath, [join(folder, 'cli.js'), 'install', ...libraries, engine]);
  }
}

function run(command: string, args: readonly string[]): void {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { error, status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error ?? status) console.log(`(${command} did not succeed: ${error?.message ?? status})`);
}
