import { css } from 'lit';
import { formStyles } from '../form/form.styles.ts';
import { base } from '../widget/styles/base.ts';

/** What only the request form needs. */
const own = css`
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
`;

export const styles = [base, formStyles, own];
