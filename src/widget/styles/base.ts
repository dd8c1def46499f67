import { css } from 'lit';

/**
 * What all widgets look alike in. Sizes are in `em`: they follow the text around a widget, and a
 * page that shrinks its root font does not shrink them. Colours mix from the page's own text.
 *
 * The box around a widget is the page's: a rule of the page's wins over `:host`, even `* {}`. So
 * nothing inside relies on it, and what would be inherited and does harm ends at `.widget`. What a
 * reader may have chosen flows in: the font, its weight, the spaces between letters and words.
 */
export const base = css`
  /* A root of its own keeps the margins of a slotted heading inside. */
  :host {
    display: flow-root;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* How wide it would like to be. What is inside fits any width, and so asks for none: floating, in
     a row or in a table it would have none. Two words far apart ask, and may stand in two lines. */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 48em;
  }
  .widget {
    --accent: var(--peer-accent, #0b675a);
    --on-accent: var(--peer-on-accent, #fff);
    --muted: var(--peer-muted, color-mix(in srgb, currentColor 85%, transparent));
    --line: var(--peer-border, color-mix(in srgb, currentColor 18%, transparent));
    --edge: color-mix(in srgb, currentColor 62%, transparent);
    --tint: color-mix(in srgb, var(--accent) 10%, transparent);
    --radius: var(--peer-radius, 0.5em);
    --space: var(--peer-space, 1em);
    --focus: var(--peer-focus, var(--accent));
    --danger: var(--peer-danger, #a3242b);
    container-type: inline-size;
    /* All of it, where the page makes the box around it a flex box. */
    flex: 0 0 100%;
    color: var(--peer-text, inherit);
    background: var(--peer-surface, transparent);
    /* A page with a root font of 62.5 % sets the size of its own paragraphs, and knows none of ours. */
    font-size: max(16px, 1em);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    /* Safari takes no typing where a page against copying forbids to select. */
    -webkit-user-select: text;
    user-select: text;
  }
  .dark {
    --accent: var(--peer-accent, #79d2c0);
    --on-accent: var(--peer-on-accent, #04211c);
    --danger: var(--peer-danger, #ffb1ab);
  }
  .light.own {
    color: var(--peer-text, #1d2624);
    background: var(--peer-surface, #fff);
  }
  .dark.own {
    color: var(--peer-text, #e8efed);
    background: var(--peer-surface, #141d1b);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd,
  dt {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
    color: var(--accent);
    min-block-size: 2.5em;
    padding: 0.4em 1.1em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  input,
  select,
  textarea {
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .note {
    color: var(--muted);
    font-size: 0.9em;
  }
  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: var(--space);
    border-inline-start: 4px solid var(--accent);
    background: var(--tint);
  }
  .error {
    border-color: var(--danger);
    background: color-mix(in srgb, var(--danger) 10%, transparent);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    button,
    a {
      min-block-size: 44px;
    }
    p > a {
      display: inline-flex;
      align-items: center;
    }
  }
`;
