import { css } from 'lit';
import { base } from '../widget/styles/base.ts';
import { detailStyles } from './detail.styles.ts';
import { filterStyles } from './filters.styles.ts';

const finder = css`
  .widget {
    display: flex;
    flex-direction: column;
    gap: var(--space);
    min-block-size: var(--peer-reserve, 100svh);
  }
  .search {
    display: grid;
    gap: 0.35em;
    max-inline-size: 36em;
  }
  .search label {
    font-weight: 600;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.35em 1.5em;
  }
  .count {
    font-weight: 600;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  select {
    inline-size: auto;
    padding: 0.3em 0.5em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .located {
    inline-size: 100%;
  }
  .located:empty {
    display: none;
  }
  .section + .section {
    margin-block-start: calc(var(--space) * 2);
  }
  .day + .day {
    margin-block-start: calc(var(--space) * 1.5);
  }
  h3 {
    position: relative;
    padding-block: 0.4em;
    border-block-end: 2px solid var(--accent);
    font-size: 1em;
    font-weight: 400;
  }
  h3 strong {
    margin-inline-end: 0.4em;
    font-size: 1.15em;
  }
  .group {
    border-block-end: 1px solid var(--line);
    scroll-margin-block: 4em;
  }
  .row {
    position: relative;
    display: grid;
    gap: 0.15em 1.25em;
    padding-block: 0.8em;
    padding-inline: 0.25em 2em;
  }
  .row:hover {
    background: var(--tint);
  }
  h4 {
    font-size: 1.05em;
    line-height: 1.35;
  }
  .name {
    min-block-size: 0;
    padding: 0;
    border: 0;
    font-weight: 650;
    text-align: start;
    color: inherit;
  }
  .name:hover {
    background: none;
    text-decoration: underline;
  }
  /* The whole row is the button's: a thumb need not aim. */
  .name::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.75em;
    inset-block-start: 1.35em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .name[aria-expanded='true']::after {
    rotate: 225deg;
  }
  .name:focus-visible {
    outline: none;
  }
  .name:focus-visible::before {
    outline: 3px solid var(--focus);
    outline-offset: -1px;
    border-radius: var(--radius);
  }
  .when time {
    font-variant-numeric: tabular-nums;
  }
  .phase {
    display: inline-block;
    margin-inline-end: 0.35em;
    color: var(--accent);
  }
  .phase.now {
    padding: 0 0.6em;
    border-radius: 1em;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.9em;
  }
  .phase.ended {
    color: var(--muted);
  }
  .where {
    color: var(--muted);
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding-block-start: 0.25em;
  }
  .labels li {
    padding: 0.05em 0.6em;
    border: 1px solid var(--line);
    border-radius: 1em;
    font-size: 0.85em;
  }
  .detail {
    display: grid;
    gap: var(--space);
    justify-items: start;
    padding: 0.25em 0.25em calc(var(--space) * 1.5);
  }
  dl {
    display: grid;
    gap: 0.9em;
    inline-size: 100%;
    max-inline-size: 44em;
  }
  dt {
    font-size: 0.9em;
    font-weight: 650;
    color: var(--muted);
  }
  dd {
    display: grid;
    gap: 0.4em;
  }
  .prose {
    white-space: pre-line;
  }
  address {
    display: grid;
    font-style: normal;
  }
  .more {
    margin-block-start: var(--space);
    inline-size: 100%;
    font-weight: 600;
  }
  /* It fills the room that is kept, and never asks for more. */
  .skeleton {
    flex: 1 0 0;
    min-block-size: 0;
    overflow: hidden;
  }
  .skeleton div {
    block-size: 6.5em;
    border-radius: var(--radius);
    background: linear-gradient(var(--tint), var(--tint)) no-repeat 0 0 / 60% 1.2em,
      linear-gradient(var(--tint), var(--tint)) no-repeat 0 2em / 35% 1em;
  }
  @container (min-width: 40em) {
    .row {
      grid-template-columns: 12em 1fr;
      /* The last one takes what a tall time needs, so that the others keep together. */
      grid-template-rows: repeat(4, auto) 1fr;
    }
    .when {
      grid-column: 1;
      grid-row: 1 / span 5;
    }
    .row > :not(.when) {
      grid-column: 2;
    }
    .when .phase,
    .when .note {
      display: table;
    }
    .detail {
      padding-inline-start: 13.5em;
    }
    dl > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 1em;
    }
  }
  @media print {
    .search,
    .filters,
    .results-head,
    .more,
    .close,
    .name::after {
      display: none;
    }
    .group {
      break-inside: avoid;
    }
  }
`;

export const styles = [base, filterStyles, finder, detailStyles];
