import type { ClientErrorKind } from '../../client/client-error.ts';

/** Why a widget could not do its work; `configuration`: it was not told where to ask. */
export type PeerErrorKind = ClientErrorKind | 'configuration';

/** Something could not be loaded or sent. Says nothing about a person or a choice. */
export class PeerErrorEvent extends Event {
  readonly kind: PeerErrorKind;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;

  constructor(kind: PeerErrorKind, status?: number) {
    super('peer-error', { bubbles: true, composed: true });
    this.kind = kind;
    this.status = status;
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-error': PeerErrorEvent;
  }
}
