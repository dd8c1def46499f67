import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/**
 * What visitors write is about their health, and a page on https may not ask an http address at all:
 * browsers block it as mixed content (Privacy). This machine itself is trusted.
 */
export const https: RuleOf<Exchange> = {
  id: 'https',
  demands: 'Every address is https, but for those of this machine.',
  contract: 'What holds for every widget, privacy',
  judge({ where, url, answer }) {
    const open = [url, answer?.url ?? url].some((address) => !isSafe(address));
    return open
      ? failed(
          where,
          'It is asked over http, where others can read along and change what is sent.',
          'Serve it over https. A page on https may not ask an http address at all.',
        )
      : passed(where, 'It is asked over https, or on this machine.');
  },
};

function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOOPBACK.test(hostname);
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
