import type { HTMLAttributes, PublicProps } from 'vue';
import type { PeerElements } from './jsx.js';

/** `group-open` as `GroupOpen`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** Vue looks for an attribute under the name of its property, and for `@peer-load` as `onPeerLoad`. */
type VueProps<Props> = {
  [
    Name in keyof Props as Name extends `onpeer-${infer Event}`
      ? `onPeer${Pascal<Event>}`
      : Name extends `${string}-${string}`
        ? never
        : Name
  ]: number extends Props[Name] ? Props[Name] | `${number}` : Props[Name];
};

type VueElements = {
  [Tag in keyof PeerElements]: new () => PeerElements[Tag]['element'] & {
    $props: VueProps<PeerElements[Tag]['props']> &
      Omit<HTMLAttributes, keyof PeerElements[Tag]['props']> &
      PublicProps;
  };
};

declare module 'vue' {
  interface HTMLAttributes {
    /** Which slot of the element around it this goes into. */
    slot?: string | undefined;
  }
  interface GlobalComponents extends VueElements {}
}
