import { css } from 'lit';
import { base } from '../widget/styles/base.ts';

export const styles = [
  base,
  css`
    .lines {
      display: grid;
      gap: 0.75em;
      padding: var(--space);
      border-inline-start: 4px solid var(--accent);
      background: var(--tint);
    }
    ::slotted(*) {
      margin-block: 0;
    }
    h2 {
      font-size: 1.25em;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
      gap: 0.75em 2em;
    }
    li {
      break-inside: avoid;
    }
    strong,
    li .note {
      display: block;
      line-height: 1.3;
    }
    .contacts {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1.25em;
    }
    .contacts a {
      display: block;
      padding-block: 0.25em;
      font-weight: 600;
    }
    /* A number stays whole as long as there is room for it. */
    .contacts bdi {
      display: inline-block;
      max-inline-size: 100%;
      /* A box of its own takes no line from the link around it. */
      text-decoration: underline;
    }
    @media (pointer: coarse) {
      .contacts a {
        padding-block: calc((44px - 1.5em) / 2);
      }
    }
  `,
];
