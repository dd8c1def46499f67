import { css } from 'lit';

/** How all forms look. They take their colours from the styles of all widgets. */
export const formStyles = css`
  .widget {
    display: grid;
    gap: calc(var(--space) * 1.25);
  }
  /* The form is about to come: what is below it must not jump when it does. */
  .waiting {
    min-block-size: var(--peer-reserve, 100svh);
  }
  form,
  .fields,
  .lead,
  .chosen,
  .safety,
  .success,
  .sending {
    display: grid;
    gap: calc(var(--space) * 1.5);
    justify-items: stretch;
    min-inline-size: 0;
    margin: 0;
  }
  .lead,
  .safety,
  .success,
  .sending {
    gap: calc(var(--space) * 0.75);
  }
  /* Lines longer than this are hard to read, and far from what they belong to. */
  form {
    max-inline-size: 40em;
  }
  h3,
  legend,
  .field > label:not(.option) {
    padding: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  h3 {
    font-size: 1.15em;
  }
  .field {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.4em;
  }
  /* What stays in view at the top of the page must not cover what gets the focus. */
  .field,
  .summary,
  .done,
  input,
  textarea,
  select,
  button,
  summary,
  a {
    scroll-margin-block-start: 5em;
  }
  input,
  textarea,
  select {
    max-inline-size: 24em;
  }
  textarea {
    max-inline-size: none;
    line-height: 1.4;
    resize: vertical;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  [role='status'] > .notice {
    margin-block-start: 0.6em;
  }
  .chosen {
    padding-inline-start: var(--space);
    border-inline-start: 4px solid var(--line);
  }
  .short {
    inline-size: 6em;
  }
  .option {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    padding-block: 0.35em;
    font-weight: 400;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--accent);
  }
  .about {
    margin-inline-start: 2.4em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip .option {
    align-items: center;
    padding: 0.35em 0.9em;
    border: 1px solid var(--edge);
    border-radius: 2em;
  }
  .chip .option:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
  }
  .chip input {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  [aria-invalid='true']:not(fieldset) {
    border-color: var(--danger);
    border-width: 2px;
  }
  .field-error {
    color: var(--danger);
    font-weight: 600;
  }
  .field:has(> .field-error),
  .field:has(> .notes > .field-error) {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--danger);
  }
  .summary ul {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.4em;
  }
  .summary a {
    color: var(--danger);
    font-weight: 600;
  }
  .send,
  .main {
    justify-self: start;
    padding: 0.6em 1.6em;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .send:hover,
  .main:hover {
    background: var(--accent);
    text-decoration: underline;
  }
  [aria-disabled='true'] {
    opacity: 0.75;
    cursor: default;
  }
  summary {
    font-weight: 600;
    color: var(--accent);
    padding-block: 0.6em;
    cursor: pointer;
  }
  details > .fields {
    padding-block: 0.75em;
  }
  .link {
    min-block-size: 2em;
    padding: 0 0.2em;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .urgent {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .urgent a {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .reference {
    font-size: 1.25em;
    letter-spacing: 0.05em;
  }
  .steps {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  @media (pointer: coarse) {
    .urgent a,
    .summary a {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-inline-size: 44px;
    }
    .option {
      min-block-size: 44px;
      align-items: center;
    }
    summary {
      min-block-size: 44px;
    }
  }
  @media print {
    .send,
    .actions,
    slot[name='quick-exit'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip .option:has(:checked) {
      outline: 2px solid;
    }
    [aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
    }
  }
`;
