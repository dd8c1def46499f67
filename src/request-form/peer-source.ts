import { peersOf } from '../client/peers.ts';
import type { Open } from '../contract/open.ts';
import type { Peer } from '../contract/peer.ts';
import type { Service } from '../contract/service.ts';
import { CenterSource } from '../form/center-source.ts';

/** Asks a center's API also whom a visitor may ask for. */
export class PeerSource extends CenterSource {
  peers: readonly Peer[] = [];

  protected override async loadMore(
    api: string | undefined,
    service: Open<Service> | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const hasPeers = api && service?.capabilities.includes('peers');
    const peers = hasPeers ? await peersOf(api, signal) : [];
    if (!signal.aborted) this.peers = peers.map((peer) => withOwnPhoto(peer, api ?? ''));
  }
}

/** A photo from elsewhere would tell others who looks at this form. */
function withOwnPhoto({ photo, ...peer }: Peer, api: string): Peer {
  const isOwn = photo && ownOrigins(api).includes(new URL(photo.src).origin);
  return isOwn ? { ...peer, photo } : peer;
}

const ownOrigins = (api: string): string[] => [
  location.origin,
  new URL(api, document.baseURI).origin,
];
