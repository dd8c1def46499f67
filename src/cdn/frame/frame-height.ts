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
    const height = heightIn(message.data);
    const frame = frames().find(({ contentWindow }) => contentWindow === message.source);
    if (!frame || height === undefined) return;
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${height}px`;
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

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && currentScript.src) keepHeights(currentScript.src);
