/** A visitor opened the detail of a group. Which one is nobody else's business. */
export class PeerGroupOpenEvent extends Event {
  constructor() {
    super('peer-group-open', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-group-open': PeerGroupOpenEvent;
  }
}
