import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:process';
import { isRoot } from '../debian.ts';
import { isExecutable, onPath } from '../programs.ts';
import type { ServerUser } from '../server-user.ts';
import { userNamed } from '../server-user.ts';

/** What a WordPress site is made of on this machine. */
export interface FoundWordPress {
  readonly name: string;
  /** WordPress itself and its themes, as Debian lays them down. */
  readonly folder: string;
  readonly php: string;
  /** The database server. */
  readonly mariadb: string;
  readonly installDatabase: string;
  readonly user: ServerUser | undefined;
}

/** That, or why there can be no site, in words. */
export type WordPress = FoundWordPress | { readonly why: string };

const FOLDER = '/usr/share/wordpress';

/** Looks for a WordPress and what it runs on, and installs nothing. */
export function findWordPress(): WordPress {
  if (platform !== 'linux') return { why: 'the tests take it from the packages of Debian' };
  const theme = `${FOLDER}/wp-content/themes/twentytwentythree/style.css`;
  if (!existsSync(theme)) return { why: 'it was not found, or not its theme Twenty Twenty-Three' };
  const php = program('php');
  const mariadb = program('mariadbd');
  const installDatabase = program('mariadb-install-db');
  if (php === undefined) return { why: 'there is no PHP to run it' };
  if (!hasMysqli(php)) return { why: 'PHP has no extension "mysqli"' };
  if (mariadb === undefined || installDatabase === undefined) {
    return { why: 'the programs mariadbd and mariadb-install-db were not found' };
  }
  // Neither server should be more than a visitor can break.
  const user = isRoot() ? userNamed('www-data') : undefined;
  if (isRoot() && !user) return { why: 'there is no user "www-data" to run it' };
  return { name: version(), folder: FOLDER, php, mariadb, installDatabase, user };
}

/** Debian keeps servers where only root looks for programs. */
const program = (name: string): string | undefined =>
  [...onPath(name), `/usr/sbin/${name}`].find(isExecutable);

const hasMysqli = (php: string): boolean =>
  /^mysqli$/m.test(execFileSync(php, ['-m'], { encoding: 'utf8' }));

function version(): string {
  const file = readFileSync(`${FOLDER}/wp-includes/version.php`, 'utf8');
  return `WordPress ${/\$wp_version = '([^']+)'/.exec(file)?.[1] ?? 'of no known version'}`;
}
