import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { isRoot } from '../debian.ts';
import { foldersOnPath, isExecutable } from '../programs.ts';
import type { ServerUser } from '../server-user.ts';
import { userNamed } from '../server-user.ts';

/** How this machine gives the tests a PostgreSQL, or why it does not, in words. */
export type Postgres =
  /** A server that is there already, and empty. */
  | { readonly name: string; readonly url: string }
  /** The programs to start one with, in a folder. */
  | { readonly name: string; readonly programs: string; readonly user: ServerUser | undefined }
  | { readonly why: string };

/** Looks for a PostgreSQL, and installs nothing. */
export function findPostgres(): Postgres {
  const url = env['TEST_DATABASE_URL'];
  if (url) return { name: 'the server of TEST_DATABASE_URL', url };
  // A socket in a folder is how a test and its own server speak, and Windows has none for it.
  if (platform === 'win32') return { why: 'set TEST_DATABASE_URL to an empty server' };
  const programs = folders().find(isComplete);
  if (programs === undefined) return { why: 'its programs initdb and postgres were not found' };
  // PostgreSQL refuses to run as root.
  const user = isRoot() ? userNamed('postgres') : undefined;
  if (isRoot() && !user) return { why: 'it does not run as root, and has no user "postgres"' };
  return { name: version(programs), programs, user };
}

/** Debian keeps the programs of a server off the `PATH`. */
const folders = (): readonly string[] => [
  ...foldersOnPath(),
  ...newestFirst('/usr/lib/postgresql/*/bin'),
  ...newestFirst('/usr/pgsql-*/bin'),
  ...newestFirst('/opt/homebrew/opt/postgresql@*/bin'),
  ...newestFirst('/usr/local/opt/postgresql@*/bin'),
  '/Applications/Postgres.app/Contents/Versions/latest/bin',
];

const newestFirst = (pattern: string): string[] =>
  globSync(pattern).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));

const isComplete = (folder: string): boolean =>
  ['initdb', 'postgres'].every((name) => isExecutable(join(folder, name)));

const version = (folder: string): string =>
  execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
