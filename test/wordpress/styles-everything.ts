import type { Page } from 'playwright-core';

/** Additional CSS as sites gather it: it styles everything, by tag, and with all its might. */
export const STYLES_EVERYTHING = `
* { box-sizing: content-box !important; outline: 1px dashed teal; transition: all 1ms !important; }
div, section, ul, li, p, h2, h3, h4, form, dialog { margin: 3px; padding: 2px; border: 1px dotted crimson; }
button, input, select, textarea, [type="search"], .button {
  all: unset; display: block; width: 100% !important; height: 72px; padding: 20px !important;
  background: gold !important; border: 8px ridge purple !important; border-radius: 40px !important;
  color: lime !important; font: 700 28px/2 fantasy !important; text-transform: uppercase !important;
}
label, legend, span, time, strong { display: block; float: right; color: orange; }
a { color: magenta !important; text-decoration: wavy underline !important; }
svg { width: 200px; height: 200px; fill: red !important; }
[hidden] { display: block !important; }
`;

/** What the widgets inherit from the page, they should: this is the rest of their looks. */
const OWN = [
  'display position float box-sizing appearance opacity',
  'padding margin border-radius border-style border-width border-color',
  'background-color text-decoration-line min-height',
]
  .join(' ')
  .split(' ');

/** How everything inside the page's widgets looks, one line for each element. */
export const looksOf = (page: Page): Promise<string[]> =>
  page.evaluate((properties) => {
    const widgets = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    const inside = widgets.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    return inside.map((element) => {
      const style = getComputedStyle(element);
      return [element.localName, ...properties.map((each) => style.getPropertyValue(each))].join();
    });
  }, OWN);
