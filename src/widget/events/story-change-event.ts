/** Another story came into view. */
export class PeerStoryChangeEvent extends Event {
  /** Which one of those that are shown, from 0. */
  readonly index: number;

  constructor(index: number) {
    super('peer-story-change', { bubbles: true, composed: true });
    this.index = index;
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-story-change': PeerStoryChangeEvent;
  }
}
