import type { Hashes } from './embed/scripts.ts';
import type { Widget } from './manifest/fields.ts';
import { widgetsOf } from './manifest/fields.ts';
import type { Manifest } from './manifest/manifest.ts';

/** What the build says about the widgets. */
export interface BuiltFiles {
  readonly widgets: readonly Widget[];
  /** Empty where the build made none. */
  readonly hashes: Hashes;
}

/** @throws {Error} where there is no manifest */
export async function readBuiltFiles(): Promise<BuiltFiles> {
  const [manifest, hashes] = await Promise.all([json('custom-elements.json'), json('sri.json')]);
  if (manifest === undefined) throw new Error('There is no manifest.');
  return { widgets: widgetsOf(manifest as Manifest), hashes: (hashes ?? {}) as Hashes };
}

async function json(name: string): Promise<unknown> {
  const answer = await fetch(name);
  return answer.ok ? answer.json() : undefined;
}
