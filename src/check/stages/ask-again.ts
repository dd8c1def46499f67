import type { Asker } from '../asking/asker.ts';
import type { Exchange, Purpose } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import type { AskedAgain } from '../rules/caching.ts';

/** Asks for a list again by its ETag. Not in a browser: a page may not send that header anywhere. */
export async function askAgain(
  asker: Asker,
  first: Exchange,
  purpose: Purpose,
): Promise<AskedAgain> {
  const { where, url, answer } = first;
  const tag = answer?.headers.get('etag') ?? undefined;
  const again =
    tag === undefined || asker.inBrowser || !isOk(answer)
      ? undefined
      : await asker.ask({
          where,
          purpose,
          url,
          // Without it a server may take a fetch that keeps nothing for one that wants all anew.
          headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' },
        });
  return { where, first, again };
}
