import { isOk } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** Bytes. JSON of groups shrinks to about a fifth; below this it does not matter. */
const WORTH_COMPRESSING = 20_000;

/** Bytes, uncompressed: a fifth of it takes 20 seconds at 400 kbit/s, a slow phone's connection. */
const HEAVY = 5_000_000;

/** A visitor with an old phone downloads all of it (Who it is for). */
export const groupsSize: RuleOf<ListingSeen> = {
  id: 'groups-size',
  demands: 'The list is compressed on the way, and no larger than 5 MB before.',
  contract: 'Wire contract, POST {api}/groups/search',
  judge({ where, first, bytes, encoding, took, ofApi }) {
    if (!isOk(first.answer)) return undefined;
    const size = `${(bytes / 1000).toFixed(1)} kB`;
    const measured = `${size} before compression, ${encoding === undefined ? 'not compressed' : 'compressed'}, all of it in ${(took / 1000).toFixed(1)} s`;
    if (bytes > HEAVY) {
      return advice(
        where,
        `It is large: ${measured}.`,
        ofApi
          ? 'Offer POST /groups/search, so that a visitor downloads only what they look for.'
          : 'Leave out what has ended, or offer an API with POST /groups/search.',
      );
    }
    // A browser does not show a page whether it was compressed.
    if (encoding === undefined && bytes > WORTH_COMPRESSING && !first.inBrowser) {
      return advice(
        where,
        `It is not compressed: ${size}.`,
        'Compress it with gzip or Brotli, in the server or in front of it.',
      );
    }
    return passed(
      where,
      first.inBrowser ? `${size}, all of it in ${(took / 1000).toFixed(1)} s.` : `${measured}.`,
    );
  },
};
