import { parseArgs } from 'node:util';
import { isHttpUrl } from '../../contract/web-address.ts';
import type { CheckTarget } from '../check.ts';

export const USAGE = `alongside-widgets check <API URL> [--feed <URL>] [--origin <origin>] [--post] [--json]

Checks that an API or a feed keeps to the contract of the widgets, and says what to fix.

  <API URL>          the base URL that the widgets get as "api", such as https://api.example.org
  --feed <URL>       a feed that the finder gets as "src", in any of its formats; with an API or alone
  --origin <origin>  where the pages with the widgets are, such as https://www.example.org:
                     without it, what they may read cannot be checked
  --post             also sends a request and a story that say they are tests, and takes them back
  --json             prints the report as JSON
  --help, --version

Even without --post it sends up to five bodies to each address that takes something, which
a server must refuse: check APIs of your own, or one that you may test.

Ends with 0 where all that was checked holds, 1 where there is something to fix, and 2 where it was
called wrongly or nothing could be reached.
`;

/** What the command was asked for. */
export type Asked =
  | { readonly kind: 'check'; readonly target: CheckTarget; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** Called wrongly, and how. */
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads the arguments behind the name of the command. It never fails. */
export function readArguments(args: readonly string[]): Asked {
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, api, ...others] = positionals;
  if (command !== 'check') {
    return wrong(
      command === undefined ? 'It needs to be told what to do.' : 'The only command is "check".',
    );
  }
  if (others.length > 0) return wrong('One API at a time.');
  const { feed, origin, post, json } = values;
  if (api === undefined && feed === undefined) return wrong('Name an API, or a feed with --feed.');
  if (![api, feed].every((address) => address === undefined || isHttpUrl(address))) {
    return wrong('An address must begin with https:// or http://.');
  }
  if (origin !== undefined && !isOrigin(origin)) {
    return wrong(
      '--origin is the beginning of an address, without a slash at its end: https://www.example.org',
    );
  }
  if (post && api === undefined) return wrong('--post needs an API to send to.');
  const target = {
    ...(api !== undefined && { api }),
    ...(feed !== undefined && { feed }),
    ...(origin !== undefined && { origin }),
    post,
  };
  return { kind: 'check', target, json };
}

const wrong = (why: string): Asked => ({ kind: 'wrong', why });

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      feed: { type: 'string' },
      origin: { type: 'string' },
      post: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });

const isOrigin = (text: string): boolean => isHttpUrl(text) && new URL(text).origin === text;
