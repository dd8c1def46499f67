/** Records were loaded and are shown. */
export class PeerLoadEvent extends Event {
  /** How many records are shown. */
  readonly count: number;
  /** How many records could not be used, for want of an id or a name. */
  readonly rejected: number;

  constructor(count: number, rejected: number) {
    super('peer-load', { bubbles: true, composed: true });
    this.count = count;
    this.rejected = rejected;
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-load': PeerLoadEvent;
  }
}
