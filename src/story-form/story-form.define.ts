import '../safety/crisis-lines.define.ts';
import '../safety/quick-exit.define.ts';
import { rememberAskers } from '../widget/support-context.ts';
import { PeerStoryForm } from './story-form.ts';

rememberAskers();
if (!customElements.get('peer-story-form')) {
  customElements.define('peer-story-form', PeerStoryForm);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-story-form': PeerStoryForm;
  }
}
