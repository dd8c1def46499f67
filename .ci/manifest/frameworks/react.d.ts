import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CustomCssProperties, PeerElements } from './jsx.js';

type ReactElements = {
  [Tag in keyof PeerElements]: PeerElements[Tag]['props'] &
    Omit<HTMLAttributes<PeerElements[Tag]['element']>, keyof PeerElements[Tag]['props']> &
    ClassAttributes<PeerElements[Tag]['element']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
