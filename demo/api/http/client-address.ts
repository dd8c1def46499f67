import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Whom to count a request for. It is never stored or logged, only a keyed hash of it that expires.
 *
 * @param proxies how many proxies of the center's own a request passes. Each adds the address that
 *   it heard from to `X-Forwarded-For`; what stands before those anybody can have written.
 */
export function clientAddress(c: Context, proxies: number): string {
  const forwarded = c.req.header('X-Forwarded-For')?.split(',') ?? [];
  const written = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  return network(written || (socketAddress(c) ?? ''));
}

/** An app that is called without a socket, as in a test, has no address. */
function socketAddress(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}

/**
 * Of IPv6 the first 64 bits: one household or one phone has all addresses behind them (RFC 6177),
 * and a new one by the hour (RFC 8981).
 */
function network(address: string): string {
  const [plain = ''] = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':').toLowerCase();
}
