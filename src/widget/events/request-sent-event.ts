/** A visitor's request was written down. What it says is nobody else's business. */
export class PeerRequestSentEvent extends Event {
  constructor() {
    super('peer-request-sent', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-request-sent': PeerRequestSentEvent;
  }
}
