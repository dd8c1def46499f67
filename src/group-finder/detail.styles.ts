import { css } from 'lit';

/** What only an open detail needs. */
export const detailStyles = css`
  .asked {
    padding: var(--space);
    border-radius: var(--radius);
    background: var(--tint);
  }
  .link {
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .link:hover {
    background: none;
  }
`;
