import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerProcess } from './server-process.ts';
import type { FoundWordPress } from './find.ts';

/** A MariaDB of the test's own, which is reached over a socket in its folder and in no other way. */
export interface Database {
  readonly socket: string;
  end(): Promise<void>;
}

/**
 * Starts a MariaDB with an empty database "wordpress", for the user "root" without a password.
 *
 * @param folder belongs to who runs the server
 * @throws {Error} with what it wrote, when it does not start
 */
export async function startDatabase(
  { installDatabase, mariadb, user }: FoundWordPress,
  folder: string,
): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'mariadb.sock');
  const first = join(folder, 'first.sql');
  writeFileSync(first, 'create database if not exists wordpress character set utf8mb4;\n');
  execFileSync(
    installDatabase,
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-name-resolve',
      '--skip-test-db',
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...user },
  );
  const server = await ServerProcess.start(
    mariadb,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'mariadb.pid')}`,
      `--init-file=${first}`,
      '--skip-networking',
      // It need not outlive a failure of power.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=32M',
    ],
    { cwd: folder, user, ready: /ready for connections/ },
  );
  return { socket, end: () => server.end() };
}
