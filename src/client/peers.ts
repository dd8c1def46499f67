import { readOpen } from '../contract/open.ts';
import type { Peer } from '../contract/peer.ts';
import { PeersEnvelope } from '../contract/peer.ts';
import { endpoint } from './endpoint.ts';
import { fetchJson } from './http.ts';

/**
 * `GET {api}/peers`: whom a visitor may ask for, of those that can be read. It never fails: a form
 * is complete without them.
 */
export async function peersOf(api: string, signal: AbortSignal): Promise<readonly Peer[]> {
  try {
    const { json } = await fetchJson(endpoint(api, 'peers'), signal);
    return readOpen(PeersEnvelope, json).value?.peers ?? [];
  } catch {
    return [];
  }
}
