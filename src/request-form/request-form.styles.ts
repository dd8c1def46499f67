import { css } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { base } from '../widget/styles/base.ts';

/** What only the request form needs. */
const own = css`
  .widget {
    display: grid;
    gap: calc(var(--space) * 1.25);
  }
  /* The form is about to come: what is below it must not jump when it does. */
  .waiting {
    min-block-size: var(--peer-reserve, 100svh);
  }
  [role='status'] > .notice {
    margin-block-start: 0.6em;
  }
  .chosen {
    padding-inline-start: var(--space);
    border-inline-start: 4px solid var(--line);
  }
  .peer {
    display: flex;
    gap: 0.8em;
    align-items: flex-start;
  }
  .peer img {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    object-fit: cover;
  }
  .peer span {
    display: grid;
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
  @media print {
    .send,
    .actions,
    slot[name='quick-exit'] {
      display: none;
    }
  }
`;

export const styles = [base, formStyles, own];
