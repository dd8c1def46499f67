import type { Format } from '../feeds/feed-bodies.ts';
import { feedBody } from '../feeds/feed-bodies.ts';
import type { AnsweringServer, Sent } from './answering-server.ts';
import { bundledScripts, serveAnswers } from './answering-server.ts';
import type { PageName } from './pages.ts';
import { FLOOR_SCRIPT, pageOf } from './pages.ts';

/** The pages and what they load, on the loopback interface. */
export interface PageServer extends Pick<AnsweringServer, 'close'> {
  /** Makes a feed before anyone asks for it, so that no page waits for it, and forgets the last. */
  offer(format: Format, size: number): void;
  /** The address of a page that lists the offered feed. */
  address(page: PageName): string;
}

/**
 * Serves the bundle that was built.
 *
 * @param bundle the folder of the script-tag bundles
 */
export async function servePages(bundle: string): Promise<PageServer> {
  const scripts = bundledScripts(bundle);
  let format: Format = 'native';
  let feed: Buffer = Buffer.from('{"groups":[]}');

  const answer = (path: string): Sent | undefined => {
    if (path === '/feed/groups') return ['application/json', feed];
    if (path === '/floor.js') return ['text/javascript', FLOOR_SCRIPT];
    if (path === '/floor' || path === '/finder')
      return ['text/html', pageOf(path.slice(1) as PageName, format, '/feed')];
    const script = scripts.get(path);
    return script && ['text/javascript', script];
  };

  const server = await serveAnswers(answer);
  return {
    offer: (of, size) => {
      format = of;
      feed = feedBody(of, size);
    },
    address: (page) => `${server.origin}/${page}`,
    close: () => server.close(),
  };
}
