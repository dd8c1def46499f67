import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../start-error.ts';

/** SQLite's code for "somebody else holds the lock" (sqlite.org/rescode.html, SQLITE_BUSY). */
const BUSY = 5;

/**
 * Keeps every other process off a folder until it is released or this process ends.
 *
 * The lock is the operating system's own, taken through the SQLite that Node carries, because Node
 * has no call for it. The kernel takes it atomically and drops it when its holder dies, however it
 * dies. A file with a process id in it can do neither: after a power cut it stays behind, the id may
 * by then belong to another program, and two processes that clear it away at once both go on.
 *
 * Nothing is ever written to the file. It works on local disks; on network drives such locks are
 * often ignored.
 *
 * @throws {StartError} when the folder is taken
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StartError(
      `The database in ${folder} is already in use, perhaps by this API or the demo in another window. ` +
        'Two processes on one folder would destroy it. Stop the other one first, ' +
        'or start this one on a folder of its own: set DATA_DIR to a new path.',
    );
  }
  return { release: () => lock.close() };
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === BUSY;
