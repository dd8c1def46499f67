import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, notChecked, passed } from '../../rule.ts';

/**
 * A browser keeps an answer from a page of another origin unless the answer says otherwise: the
 * widget then sees nothing but a failed network, on errors too (Cross-origin).
 */
export const corsOrigin: RuleOf<Exchange> = {
  id: 'cors-origin',
  demands: 'Every answer, errors included, lets the pages with the widgets read it.',
  contract: 'Wire contract, cross-origin',
  judge({ where, origin, inBrowser, answer, silence, purpose }) {
    if (purpose === 'preflight') return undefined;
    if (silence?.kind === 'unreadable-here') {
      return purpose === 'write'
        ? notChecked(
            where,
            'This page may not send here, which is right where it is not one of the center’s own.',
            'Check it with the command: alongside-widgets check … --origin https://www.example.org',
          )
        : failed(where, 'There is an answer, which the origin of this page may not read.', FIX);
    }
    if (!answer) return undefined;
    if (inBrowser) return passed(where, 'This page could read the answer.');
    const allowed = answer.headers.get('access-control-allow-origin');
    // What a browser kept stays as it was, with its headers (RFC 9111, section 4.3.4).
    if (answer.status === 304 && allowed === null) return undefined;
    if (origin === undefined) {
      return allowed === '*'
        ? passed(where, 'Pages of every origin may read it.')
        : notChecked(
            where,
            'Whether your pages may read the answers depends on where they are.',
            'Say it with --origin https://www.example.org.',
          );
    }
    if (allowed === '*' || allowed === origin) return passed(where, 'Your pages may read it.');
    const kind = answer.status >= 400 ? `The error (status ${answer.status})` : 'The answer';
    return failed(
      where,
      allowed === null
        ? `${kind} has no Access-Control-Allow-Origin.`
        : `${kind} has an Access-Control-Allow-Origin for another origin.`,
      FIX,
    );
  },
};

const FIX =
  'Send Access-Control-Allow-Origin with the origin of your pages (or * for what everyone may ' +
  'see), on every answer, also on errors that a proxy in front makes.';
