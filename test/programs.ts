import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** The folders in which the machine looks for programs, in that order. */
export const foldersOnPath = (): readonly string[] =>
  (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');

/** Where programs of these names would be on the `PATH`, folder by folder. */
export const onPath = (...names: string[]): string[] =>
  foldersOnPath().flatMap((folder) => names.map((name) => join(folder, name)));

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
