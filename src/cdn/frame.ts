import { fetchJson } from '../client/http.ts';
import { warnOnce } from '../widget/warn-once.ts';
import type { FrameContent } from './frame/frame-settings.ts';
import { frameContent, parentsIn } from './frame/frame-settings.ts';
import { frameRefusal } from './frame/frame-words.ts';
import { tellHeight } from './frame/told-height.ts';

/** What the center allows. Where it cannot be read, nothing is. */
const file = fetchJson(new URL('frame.json', import.meta.url).href).then(
  ({ json }) => json,
  () => undefined,
);
tellHeight(file.then(parentsIn));

const content = frameContent(location.search, await file);
if (typeof content !== 'string') {
  show(content);
} else {
  warnOnce(
    content === 'file'
      ? 'frame.html: frame.json beside it cannot be read, or has no entry for this widget under "widgets".'
      : 'frame.html: its address may say widget, lang and theme, each once, and nothing else.',
  );
  document.body.prepend(frameRefusal(content, location.search));
}

/** Puts the widget around what the page holds already, which stays if it cannot be shown. */
function show({ widget, attributes, lang, theme }: FrameContent): void {
  if (lang) document.documentElement.lang = lang;
  const element = document.createElement(`peer-${widget}`);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (theme) {
    document.documentElement.dataset['theme'] = theme;
    element.setAttribute('theme', theme);
  }
  element.append(...document.body.childNodes);
  document.body.append(element);
  // The script of that name, beside this one as it is built.
  import(`./${widget}.js`).catch(() => {
    warnOnce(`frame.html: <peer-${widget}> could not be loaded; what is inside it stays.`);
  });
}
