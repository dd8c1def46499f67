import { css } from 'lit';

/** How the filters look. They take their colours from the styles of all widgets. */
export const filterStyles = css`
  /* What lies over the list must hide it, also where a page makes the surface see-through. */
  .panel,
  .sheet {
    --surface: var(--peer-surface, transparent);
    color: inherit;
    background: linear-gradient(var(--surface), var(--surface)) #fff;
    border: 1px solid var(--line);
    color-scheme: light;
  }
  .dark :is(.panel, .sheet) {
    background-color: #141d1b;
    color-scheme: dark;
  }
  .filters {
    display: grid;
    gap: calc(var(--space) * 0.6);
    justify-items: start;
  }
  .bar,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .bar {
    display: none;
    inline-size: 100%;
  }
  .filter {
    position: relative;
  }
  .filters button {
    font-weight: 600;
  }
  .filters [aria-expanded]::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.6em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  .filters [aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .mark {
    display: inline-block;
    min-inline-size: 1.5em;
    margin-inline-start: 0.3em;
    padding-inline: 0.3em;
    /* Forced colors show it, where they take the background away. */
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.9em;
    line-height: 1.5;
    text-align: center;
  }
  .panel {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-start: 0;
    inline-size: min(22em, 50cqi);
    max-block-size: min(28em, 70vh);
    padding: 0.6em;
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: var(--radius);
    box-shadow: 0 0.3em 1.2em rgb(0 0 0 / 25%);
  }
  .panel.end {
    inset-inline: auto 0;
  }
  .options {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
  }
  .options ul ul {
    grid-column: 1 / -1;
    padding-inline-start: 1.6em;
  }
  .option {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding: 0.25em 0.4em;
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option:hover {
    background: var(--tint);
  }
  .none {
    color: var(--muted);
    font-style: italic;
  }
  .option input {
    flex: none;
    inline-size: 1.1em;
    min-block-size: 1.1em;
    margin: 0;
    accent-color: var(--accent);
    translate: 0 0.15em;
  }
  .filters .fold {
    padding-inline: 0.9em;
    border: 0;
  }
  .filters .fold::after {
    margin: 0;
  }
  .within {
    display: block;
    padding: 0.2em 0.4em;
  }
  .all {
    margin: 0.4em;
  }
  .chip::after {
    content: '×';
    margin-inline-start: 0.5em;
  }
  .filters .chip {
    padding-block: 0.15em;
    min-block-size: 2em;
    border-radius: 1.5em;
    background: var(--tint);
    font-weight: 400;
  }
  .filters .clear {
    padding: 0.15em 0.5em;
    min-block-size: 2em;
    border-color: transparent;
    text-decoration: underline;
  }
  @container (min-width: 40em) {
    .bar {
      display: flex;
    }
    .narrow {
      display: none;
    }
  }
  /* Without the sheet, each menu takes the width of the bar, and begins below its own button. */
  .beside .bar {
    position: relative;
    display: flex;
  }
  @container (max-width: 39.99em) {
    .beside .filter {
      position: static;
    }
    .beside .panel {
      inset: auto 0;
      inline-size: auto;
    }
  }
  @media (pointer: coarse) {
    .option,
    .within input,
    .filters .chip,
    .filters .clear {
      min-block-size: 44px;
    }
    .option {
      align-items: center;
    }
    .option input {
      translate: none;
    }
    .filters .fold {
      min-inline-size: 44px;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
