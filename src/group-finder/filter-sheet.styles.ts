import { css } from 'lit';

/** How the sheet looks. It lies over the whole window, whose size is what counts for it. */
export const sheetStyles = css`
  .sheet {
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 100vh;
    max-block-size: 100dvh;
    margin: 0;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: var(--space) 6em;
    border-width: 1px 0 0;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .parts {
    padding: var(--space);
  }
  .part {
    border-block-end: 1px solid var(--line);
  }
  .parts h2 {
    margin-block-end: 0.4em;
  }
  .filters .part > button {
    display: grid;
    grid-template-columns: 1fr auto;
    place-content: center stretch;
    align-items: center;
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    padding-inline: 0.4em;
    border: 0;
    border-radius: 0;
    color: inherit;
    text-align: start;
  }
  .part > button::after {
    grid-area: 1 / 2 / span 2;
    margin-inline-end: 0.4em;
  }
  .chosen {
    grid-area: 2 / 1;
    color: var(--accent);
    font-weight: 400;
  }
  .part > div {
    padding-block: 0.2em 0.8em;
  }
  .foot {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.75em var(--space) max(0.75em, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: inherit;
  }
  .filters .main {
    flex: 1;
    padding-inline: 0.4em;
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  .filters .main:hover {
    background: color-mix(in srgb, var(--accent) 88%, currentColor);
  }
  .foot [aria-disabled='true'] {
    color: var(--muted);
    border-color: var(--line);
    cursor: default;
  }
  @media (min-width: 40em) {
    .sheet {
      inset: 0;
      inline-size: 34em;
      max-block-size: 85vh;
      margin: auto;
      border-width: 1px;
      border-radius: var(--radius);
    }
  }
`;
