import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChoiceKeeper } from './choice-keeper.ts';
import type { FinderList } from './finder-list.ts';

/** A finder, as far as it says whether choices may be kept. */
export interface KeepingHost extends ReactiveControllerHost, HTMLElement {
  readonly syncUrl: boolean;
  readonly remember: boolean;
}

/** Loads what keeps choices, for the few pages that want it. */
export class KeptChoices implements ReactiveController {
  readonly #host: KeepingHost;
  readonly #list: FinderList;
  #keeper: Promise<ChoiceKeeper | undefined> | undefined;

  constructor(host: KeepingHost, list: FinderList) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  hostUpdated(): void {
    const { isConnected, syncUrl, remember } = this.#host;
    if (isConnected && (syncUrl || remember)) this.#keeper ??= this.#load();
    void this.#keeper?.then((keeper) => keeper?.keep());
  }

  hostDisconnected(): void {
    void this.#keeper?.then((keeper) => keeper?.stop());
    this.#keeper = undefined;
  }

  async #load(): Promise<ChoiceKeeper | undefined> {
    const { request } = this.#list;
    try {
      const { ChoiceKeeper: Keeper } = await import('./choice-keeper.ts');
      return new Keeper(this.#host, this.#list, request);
    } catch {
      // Without it the finder does all it must.
      return undefined;
    }
  }
}
