import { env, getuid } from 'node:process';

/** How every test starts Chromium. */
export const CHROMIUM_ARGS: readonly string[] = [
  // Its sandbox refuses to run as root, and most containers do not allow it at all. Tests open
  // nothing but our own pages.
  ...(getuid?.() === 0 || env['CI'] ? ['--no-sandbox'] : []),
  // Nothing but the page under test talks to the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
