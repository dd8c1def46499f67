import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { env, getuid } from 'node:process';

export const isRoot = (): boolean => getuid?.() === 0;

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether this machine is Debian and lets us add packages to it. */
export const takesDebianPackages = (): boolean => isRoot() && isDebian();

/** Installs packages of Debian, saying so. Whether that worked shows by looking for what they hold. */
export function installDebianPackages(packages: readonly string[]): void {
  console.log(`This is Debian, and you are root: installing ${packages.join(', ')} with apt-get.`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Runs a command that installs something, in sight, and says so when it does not succeed. */
export function run(command: string, args: readonly string[]): void {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { error, status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error ?? status) console.log(`(${command} did not succeed: ${error?.message ?? status})`);
}
