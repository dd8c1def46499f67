import type { ReactiveControllerHost } from 'lit';
import type { Coordinates } from '../groups/distance.ts';

/** How long a device may look for where it is, in milliseconds. */
const TIMEOUT = 15_000;

/** How old an answer may be, in milliseconds: nobody gets far in five minutes. */
const MAX_AGE = 300_000;

/** Asks the visitor's device where it is, when they want it to, and keeps that to itself. */
export class VisitorPlace {
  /** What to say about it. */
  state: 'asking' | 'unknown' | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether there is anything to ask: browsers offer it on secure pages only. */
  get canAsk(): boolean {
    return isSecureContext && 'geolocation' in navigator;
  }

  /** @returns nothing where the visitor does not want it told, or the device does not know. */
  async ask(): Promise<Coordinates | undefined> {
    this.#show('asking');
    try {
      const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject, {
          timeout: TIMEOUT,
          maximumAge: MAX_AGE,
        });
      });
      this.#show(undefined);
      return coords;
    } catch {
      this.#show('unknown');
      return undefined;
    }
  }

  #show(state: VisitorPlace['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
