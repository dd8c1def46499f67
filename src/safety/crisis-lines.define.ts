import { PeerCrisisLines } from './crisis-lines.ts';

if (!customElements.get('peer-crisis-lines')) {
  customElements.define('peer-crisis-lines', PeerCrisisLines);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-crisis-lines': PeerCrisisLines;
  }
}
