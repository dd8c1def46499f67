import '../safety/crisis-lines.define.ts';
import '../safety/quick-exit.define.ts';
import { rememberAskers } from '../widget/support-context.ts';
import { PeerRequestForm } from './request-form.ts';

rememberAskers();
if (!customElements.get('peer-request-form')) {
  customElements.define('peer-request-form', PeerRequestForm);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-request-form': PeerRequestForm;
  }
}
