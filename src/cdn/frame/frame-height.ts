import type { HeightAnswer } from './height-messages.ts';
import { HEIGHT_QUESTION, heightIn } from './height-messages.ts';

/**
 * Gives the center's frames on a page the height of what they show. It comes from the folder that
 * they come from, and believes nobody else.
 */
function keepHeights(script: string): void {
  const { href: folder, origin } = new URL('.', script);
  const isOurs = (frame: HTMLIFrameElement) => frame.src.startsWith(`${folder}frame.html`);
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);
  // To any origin: a frame that has not loaded yet is still of this page's own.
  const ask = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');

  addEventListener('message', (message) => {
    if (message.origin !== origin) return;
    const answer = heightIn(message.data);
    const frame = frames().find(({ contentWindow }) => contentWindow === message.source);
    if (frame && answer) fit(frame, answer);
  });
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && isOurs(target)) ask(target);
    },
    true,
  );
  frames().forEach(ask);
}

/** How far down the page was before a frame showed a dialog. */
const scrolled = new WeakMap<HTMLIFrameElement, number>();

/**
 * A dialog is as high as its frame, and at its edge: in a frame higher than the window it would open
 * out of sight. So the frame is no higher than that until the dialog is closed, and in view.
 */
function fit(
  frame: HTMLIFrameElement,
  { peerFrameHeight: height, peerFrameDialog: dialog }: HeightAnswer,
): void {
  const before = scrolled.get(frame);
  if (dialog && before === undefined) scrolled.set(frame, scrollY);
  frame.style.boxSizing = 'content-box';
  const most = innerHeight - (frame.offsetHeight - frame.clientHeight);
  frame.style.height = `${dialog ? Math.min(height, most) : height}px`;
  if (dialog) {
    frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  } else if (before !== undefined) {
    scrolled.delete(frame);
    scrollTo({ top: before, behavior: 'instant' });
  }
}

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && currentScript.src) keepHeights(currentScript.src);
