import type { ReactiveController } from 'lit';
import { serviceOf } from '../client/service.ts';
import type { Open } from '../contract/open.ts';
import type { Service } from '../contract/service.ts';
import type { FormHost } from './form-host.ts';

/** What the center is and offers, as the form has learned it. */
export interface Center {
  readonly organization: string | undefined;
  readonly phone: string | undefined;
  readonly privacyUrl: string | undefined;
}

/** The base of the center's API, as the page gives it. */
export const apiOf = (host: FormHost): string | undefined => host.api ?? host.offered('api');

/** Asks a center's API about the center. */
export class CenterSource implements ReactiveController {
  service: Open<Service> | undefined;
  readonly #host: FormHost;
  #asked: string | undefined;
  #controller = new AbortController();

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the page says of the center; what it does not say is the API's to say. */
  get center(): Center {
    const known = (name: keyof Center) =>
      this.#host[name] || this.#host.offered(name) || this.service?.[name];
    return {
      organization: known('organization'),
      phone: known('phone'),
      privacyUrl: known('privacyUrl'),
    };
  }

  hostUpdate(): void {
    // It draws once more after it is taken out of the page.
    if (this.#host.isConnected && apiOf(this.#host) !== this.#asked) void this.load();
  }

  hostDisconnected(): void {
    this.#controller.abort();
    this.#asked = undefined;
  }

  /** Asks again. What is known stays until there is an answer. */
  async load(): Promise<void> {
    const api = apiOf(this.#host);
    this.#asked = api;
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const service = api ? await serviceOf(api, signal) : undefined;
    await this.loadMore(api, service, signal);
    if (signal.aborted) return;
    this.service = service;
    this.#host.requestUpdate();
  }

  /** Asks for what only some forms show. */
  protected loadMore(
    _api: string | undefined,
    _service: Open<Service> | undefined,
    _signal: AbortSignal,
  ): Promise<void> | void {}
}
