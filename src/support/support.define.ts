import { rememberAskers } from '../widget/support-context.ts';
import { PeerSupport } from './support.ts';

rememberAskers();
if (!customElements.get('peer-support')) customElements.define('peer-support', PeerSupport);

declare global {
  interface HTMLElementTagNameMap {
    'peer-support': PeerSupport;
  }
}
