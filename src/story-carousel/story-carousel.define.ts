import { rememberAskers } from '../widget/support-context.ts';
import { PeerStoryCarousel } from './story-carousel.ts';

rememberAskers();
if (!customElements.get('peer-story-carousel')) {
  customElements.define('peer-story-carousel', PeerStoryCarousel);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-story-carousel': PeerStoryCarousel;
  }
}
