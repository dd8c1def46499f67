import { rememberAskers } from '../widget/support-context.ts';
import { PeerGroupFinder } from './group-finder.ts';

rememberAskers();
if (!customElements.get('peer-group-finder')) {
  customElements.define('peer-group-finder', PeerGroupFinder);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-group-finder': PeerGroupFinder;
  }
}
