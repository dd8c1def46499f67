import { css } from 'lit';
import { base } from '../widget/styles/base.ts';

const carousel = css`
  .widget,
  section {
    display: flex;
    flex-direction: column;
    gap: var(--space);
    min-inline-size: 0;
  }
  .widget {
    min-block-size: var(--peer-reserve, 32em);
  }
  section,
  .track {
    flex: 1 1 auto;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .place {
    margin-inline-end: auto;
    font-variant-numeric: tabular-nums;
  }
  .stop {
    min-inline-size: 5.5em;
  }
  /* Side by side and large enough for a thumb, in any language. */
  @container (max-width: 24em) {
    .place {
      flex-basis: 100%;
      order: -1;
    }
    .controls button {
      flex: 1 1 auto;
      padding-inline: 0.5em;
    }
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .track {
    --per-view: min(var(--fit, 1), var(--most, 9));
    --gap: var(--space);
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: calc((100% - var(--gap) * (var(--per-view) - 1)) / var(--per-view));
    gap: var(--gap);
    /* Or a part of a pixel cuts off the line around a story. */
    padding-block-end: 1px;
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
    border-radius: var(--radius);
  }
  /* As many as there is room to read side by side, by the size of the text. */
  @container (min-width: 44em) {
    .track {
      --fit: 2;
    }
  }
  @container (min-width: 66em) {
    .track {
      --fit: 3;
    }
  }
  .slide,
  ::slotted(figure) {
    scroll-snap-align: start;
    min-inline-size: 0;
  }
  .slide {
    display: flex;
    flex-direction: column;
    gap: var(--space);
    padding: calc(var(--space) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    /* Nothing of a story shows outside of it. */
    contain: layout paint;
  }
  figure,
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 0.75);
    align-content: start;
    min-inline-size: 0;
    margin: 0;
  }
  .told {
    margin-block-start: calc(var(--space) * 0.75);
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 14em;
    object-fit: contain;
    border-radius: var(--radius);
    background: var(--tint);
  }
  video {
    inline-size: 100%;
    max-block-size: 24em;
    aspect-ratio: 16 / 9;
    border-radius: var(--radius);
    background: #000;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--accent);
    font-size: 1.15em;
  }
  blockquote,
  .text {
    white-space: pre-line;
  }
  .text {
    max-inline-size: 40em;
    padding-block-start: 0.5em;
  }
  figcaption {
    display: grid;
    gap: 0.1em;
    justify-items: start;
  }
  cite {
    font-style: normal;
    font-weight: 600;
  }
  figcaption span {
    color: var(--muted);
    font-size: 0.9em;
  }
  summary {
    padding-block: 0.35em;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .noted > summary > span {
    color: var(--peer-text, inherit);
  }
  .noted > summary > .show {
    display: block;
    color: var(--accent);
    text-decoration: underline;
  }
  .noted[open] > summary > .show {
    display: none;
  }
  .sharing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    margin-block-start: auto;
  }
  [hidden] {
    display: none;
  }
  @media (pointer: coarse) {
    summary {
      min-block-size: 44px;
      padding-block: 0.7em;
    }
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
    }
  }
  /* In blocks, which go on from page to page and leave none half empty. */
  @media print {
    .widget,
    section,
    .track,
    .slide,
    figure,
    .told {
      display: block;
    }
    .widget {
      min-block-size: 0;
    }
    .track {
      overflow: visible;
    }
    .slide {
      contain: none;
    }
    .slide,
    figure > *,
    .told > * {
      margin-block-end: calc(var(--space) * 0.75);
    }
    img,
    blockquote,
    figcaption {
      break-inside: avoid;
    }
    img {
      break-after: avoid;
    }
    .controls,
    .sharing,
    video {
      display: none;
    }
  }
`;

export const styles = [base, carousel];
