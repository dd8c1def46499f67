import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { peersOf } from '../client/peers.ts';
import { serviceOf } from '../client/service.ts';
import type { Open } from '../contract/open.ts';
import type { Peer } from '../contract/peer.ts';
import type { Service } from '../contract/service.ts';

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/** Asks a center's API about the center: when somebody is there, and whom a visitor may ask for. */
export class CenterSource implements ReactiveController {
  service: Open<Service> | undefined;
  peers: readonly Peer[] = [];
  readonly #host: Host;
  readonly #api: () => string | undefined;
  #asked: string | undefined;
  #controller = new AbortController();

  /** @param api the base of the API, if there is one */
  constructor(host: Host, api: () => string | undefined) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostUpdate(): void {
    // It draws once more after it is taken out of the page.
    if (this.#host.isConnected && this.#api() !== this.#asked) void this.load();
  }

  hostDisconnected(): void {
    this.#controller.abort();
    this.#asked = undefined;
  }

  /** Asks again. What is known stays until there is an answer. */
  async load(): Promise<void> {
    const api = this.#api();
    this.#asked = api;
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const service = api ? await serviceOf(api, signal) : undefined;
    const hasPeers = api && service?.capabilities.includes('peers');
    const peers = hasPeers ? await peersOf(api, signal) : [];
    if (signal.aborted) return;
    this.service = service;
    this.peers = peers.map((peer) => withOwnPhoto(peer, api ?? ''));
    this.#host.requestUpdate();
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
