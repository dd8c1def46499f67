import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execPath, platform } from 'node:process';
import { installDebianPackages, isRoot, run, takesDebianPackages } from '../debian.ts';
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
  if (takesDebianPackages()) {
    installDebianPackages(engines.flatMap((engine) => DEBIAN_PACKAGES[engine]));
  } else installFromPlaywright(engines);
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
