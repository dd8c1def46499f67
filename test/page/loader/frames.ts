import { after } from 'node:test';
import type { Frame } from 'playwright-core';
import { json } from '../support/answers.ts';
import { policyFor } from '../support/center.ts';
import { RecordingServer } from '../support/recording-server.ts';
import type { Visit } from '../support/visit.ts';
import type { Folder } from './folder.ts';
import { folderOn } from './folder.ts';

/** What the recipe gives a frame: scripts of its own origin, new tabs, and the way out. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation';

/** The origin of their own that a center puts its widgets on. */
export interface WidgetOrigin {
  readonly server: RecordingServer;
  readonly folder: Folder;
  /** A frame's tag. */
  readonly frame: (query: string, attributes?: string) => string;
  /** The tag of the script that keeps the heights. */
  readonly heights: string;
  /** The policy of a page that shows frames, and is strict otherwise. */
  readonly policy: string;
}

/**
 * Opens such an origin.
 *
 * @param api that its widgets use
 */
export async function openWidgetOrigin(
  api: string,
  file: unknown,
  parents: readonly string[],
): Promise<WidgetOrigin> {
  const server = await RecordingServer.start();
  after(() => server.close());
  const policy = policyFor(api).replace(
    /frame-ancestors.*/,
    `frame-ancestors ${parents.join(' ')}`,
  );
  const folder = folderOn(server, undefined, policy);
  server.on(`${folder.path}frame.json`, json(file));
  const at = server.origin + folder.path;
  return {
    server,
    folder,
    frame: (query, attributes = '') =>
      `<iframe src="${at}frame.html?${query}" title="Peer support" width="100%" height="300" ${attributes}></iframe>`,
    heights: `<script async src="${at}frame-height.js"></script>`,
    policy:
      policyFor().replace("script-src 'self'", `script-src ${server.origin}`) +
      `; frame-src ${server.origin} ${api}`,
  };
}

/** The frames of a page that show something. */
export const framesOf = ({ page }: Visit): Frame[] => page.frames().slice(1);

/** What went wrong in the frames of a page. */
export async function troublesIn(guest: Visit): Promise<string[]> {
  const all = framesOf(guest).map((frame) =>
    frame.evaluate(
      () => (globalThis as unknown as { ears: { violations: string[] } }).ears.violations,
    ),
  );
  return (await Promise.all(all)).flat();
}
