/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './preview.css';

// A glob, because the manifest is there only once it was built, and types are checked before that.
const manifests = import.meta.glob('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'light', dir: 'ltr', lang: 'en' },
  globalTypes: {
    theme: toolbar('The page around the widget', 'paintbrush', { light: 'Light', dark: 'Dark' }),
    dir: toolbar('Writing direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    lang: toolbar('Language', 'globe', { en: 'English', es: 'Español' }),
  },
  decorators: [
    (story, { globals: { theme, dir, lang } }) => {
      // As a page does it: a widget follows the colours, direction and language around it.
      const page = document.documentElement;
      page.style.colorScheme = String(theme);
      page.dir = String(dir);
      page.lang = String(lang);
      // A new one each time, because no page changes these while a visitor is on it.
      return html`${keyed(`${theme} ${dir} ${lang}`, story())}`;
    },
  ],
  parameters: {
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
  },
};

function toolbar<const Icon>(name: string, icon: Icon, titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { name, toolbar: { title: name, icon, items, dynamicTitle: true } };
}

export default preview;
