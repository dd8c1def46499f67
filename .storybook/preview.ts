/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { attributeRows } from '../stories/reference/arg-types.ts';
import { elementEntry, manifests } from '../stories/reference/manifest.ts';
import './preview.css';
import { pagesTheme, prefersDark } from './theme.ts';

for (const manifest of manifests) setCustomElementsManifest(manifest);

const preview: Preview = {
  // Pages of documentation follow the reader's own choice, and so do the widgets on them at first.
  initialGlobals: { theme: prefersDark ? 'dark' : 'light', dir: 'ltr', lang: 'en' },
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
    docs: {
      theme: pagesTheme,
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
      // Args are called like properties, and every attribute is one.
      extractArgTypes: (tag: string) => attributeRows(elementEntry(tag)),
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Embed anywhere',
          'Into your CMS',
          'Theming',
          'The API contract',
          'Checking your API',
          'Privacy and compliance',
          'Accessibility',
          'Moving from another finder',
          'Reference',
          [
            'peer-group-finder',
            'peer-request-form',
            'peer-story-carousel',
            'peer-story-form',
            'peer-quick-exit',
            'peer-crisis-lines',
            'peer-support',
          ],
        ],
      },
    },
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
