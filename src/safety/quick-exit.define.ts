import { PeerQuickExit } from './quick-exit.ts';

if (!customElements.get('peer-quick-exit')) {
  customElements.define('peer-quick-exit', PeerQuickExit);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-quick-exit': PeerQuickExit;
  }
}
