import { css } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { base } from '../widget/styles/base.ts';

/** What only the story form needs. */
const own = css`
  .warning,
  .take-back {
    max-inline-size: 40em;
  }
  .since {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--space);
    align-items: end;
  }
  .since .field {
    flex: 0 1 12em;
  }
  .since .field > label {
    font-weight: 400;
  }
  .preview {
    display: grid;
    gap: 0.75em;
    margin: 0.75em 0 0;
    padding: var(--space);
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
  }
  blockquote {
    margin: 0;
    font-size: 1.15em;
    white-space: pre-line;
  }
  .text {
    white-space: pre-line;
  }
  cite {
    font-style: normal;
    font-weight: 600;
  }
  .codes {
    display: grid;
    gap: 0.5em;
  }
  @media print {
    .take-back {
      display: none;
    }
  }
`;

export const styles = [base, formStyles, own];
