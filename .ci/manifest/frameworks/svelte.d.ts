import type { HTMLAttributes } from 'svelte/elements';
import type { PeerElements } from './jsx.js';

type SvelteElements = {
  [Tag in keyof PeerElements]: PeerElements[Tag]['props'] &
    Omit<HTMLAttributes<PeerElements[Tag]['element']>, keyof PeerElements[Tag]['props']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
