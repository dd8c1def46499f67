import { css } from 'lit';
import { base } from '../widget/styles/base.ts';

export const styles = [
  base,
  css`
    /* The way out stays in view, also where a page says \`* { position: relative }\`. */
    :host {
      position: sticky !important;
      inset-block-start: 0;
      z-index: 1000;
    }
    /* The page scrolls beneath it. */
    .widget {
      background: var(--peer-surface, #fff);
    }
    .dark {
      background: var(--peer-surface, #141d1b);
    }
    .bar {
      display: flex;
      flex-direction: row-reverse;
      justify-content: space-between;
      align-items: center;
      gap: 1em;
      padding: 0.4em;
      background: inherit;
      border-block-end: 1px solid var(--line);
    }
    a {
      flex: none;
      display: inline-flex;
      align-items: center;
      min-block-size: max(44px, 2.5em);
      padding: 0.25em 1.1em;
      border: 1px solid transparent;
      border-radius: var(--radius);
      background: var(--accent);
      color: var(--on-accent);
      font-weight: 600;
      text-decoration: none;
    }
    .note {
      line-height: 1.25;
    }
    [role='status'] {
      position: absolute;
      inset-block-start: 100%;
      inset-inline-end: 0.4em;
      background: inherit;
    }
    /* While Shift is being counted. It moves nothing, because there may be no next press. */
    [role='status']:not(:empty) {
      padding: 0.25em 0.75em;
      border: 1px solid var(--line);
    }
    /* Where there is little room the words scroll away, and the link stays. */
    @media (max-width: 30em) {
      :host {
        /* By the size of the text in the bar, which is never smaller than 16px. */
        inset-block-start: min(-2.55em, -40.8px);
      }
      .bar {
        flex-direction: column-reverse;
        align-items: stretch;
        gap: 0.4em;
      }
      a {
        justify-content: center;
      }
      .note {
        min-block-size: 2.5em;
        font-size: 0.875em;
      }
    }
    @media (pointer: coarse) {
      .keys {
        display: none;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
];
