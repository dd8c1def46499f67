import { adoptStyles, css } from 'lit';

const styles = css`
  :host {
    all: initial !important;
  }
  dialog,
  ::backdrop {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: Canvas;
  }
`;

/**
 * Hides the whole page at once behind an empty sheet. It is a child of the document element, because
 * the exit itself may be inside something hidden, and a modal dialog, because that is above
 * everything, whatever the page's stacking and transforms.
 *
 * @param label what a screen reader says instead of the page
 * @returns a function that takes it away.
 */
export function coverPage(label: string, lang: string): () => void {
  const box = document.createElement('div');
  box.lang = lang;
  const root = box.attachShadow({ mode: 'open' });
  adoptStyles(root, [styles]);
  const sheet = document.createElement('dialog');
  sheet.setAttribute('aria-label', label);
  // A frightened visitor presses anything: the Escape key would close it, and stop the browser.
  sheet.addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault());
  sheet.addEventListener('cancel', (event) => event.preventDefault());
  sheet.addEventListener('close', () => sheet.isConnected && sheet.showModal());
  root.append(sheet);
  document.documentElement.append(box);
  sheet.showModal();
  return () => box.remove();
}
