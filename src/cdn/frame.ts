import { fetchJson } from '../client/http.ts';
import { warnOnce } from '../widget/warn-once.ts';
import type { FrameContent, FrameRefusal } from './frame/frame-settings.ts';
import { frameContent, parentsIn } from './frame/frame-settings.ts';
import { frameRefusal } from './frame/frame-words.ts';
import { tellHeight } from './frame/told-height.ts';

/** What the center allows. Where it cannot be read, nothing is. */
const file = fetchJson(new URL('frame.json', import.meta.url).href).then(
  ({ json }) => json,
  () => undefined,
);
const widget = file.then((read) => {
  const content = frameContent(location.search, read);
  if (typeof content !== 'string') return show(content);
  refuse(content);
  return undefined;
});
tellHeight(file.then(parentsIn), widget);

/** Says why there is nothing, before what the page holds already. */
function refuse(why: FrameRefusal): void {
  warnOnce(
    why === 'file'
      ? 'frame.html: frame.json beside it cannot be read, or has no entry for this widget under "widgets".'
      : 'frame.html: its address may say widget, lang and theme, each once, and nothing else.',
  );
  document.body.prepend(frameRefusal(why, location.search));
}

/** Puts the widget around what the page holds already, which stays if it cannot be shown. */
async function show({ widget: name, attributes, lang, theme }: FrameContent): Promise<Element> {
  if (lang) document.documentElement.lang = lang;
  const element = document.createElement(`peer-${name}`);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  if (theme) {
    document.documentElement.dataset['theme'] = theme;
    element.setAttribute('theme', theme);
  }
  element.append(...document.body.childNodes);
  document.body.append(element);
  try {
    // The script of that name, beside this one as it is built.
    await import(`./${name}.js`);
    // These take what is inside for the center's own lines.
    if (name === 'crisis-lines') element.replaceChildren();
  } catch {
    warnOnce(`frame.html: <peer-${name}> could not be loaded; what is inside it stays.`);
  }
  return element;
}
