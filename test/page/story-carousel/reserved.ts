/**
 * What the documentation tells a page to say before the script is there. It waits longer here for a
 * script that is late, because these are late on purpose.
 */
export const RESERVED = `peer-story-carousel:not(:defined) {
    display: block;
    box-sizing: content-box;
    block-size: var(--peer-reserve, 32em);
    overflow: hidden;
    animation: whole 0s 60s forwards;
  }
  @keyframes whole { to { block-size: auto } }
  @media (scripting: none) {
    peer-story-carousel:not(:defined) { block-size: auto; animation: none }
  }`;
