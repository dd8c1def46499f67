import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../../src/group-finder/group-finder.define.ts';
import '../../src/story-carousel/story-carousel.define.ts';
import { SUNDAY_EVENING, envelope, groups } from '../../test/fixtures/groups.ts';
import { LATE_IN_2026 } from '../../test/fixtures/stories.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { serving } from '../servers.ts';
import { feed } from '../story-carousel/carousel.ts';
import './gallery.css';
import type { Theme } from './themes.ts';
import { clinicalTeal, highContrast, newspaper, softRounded, warmEarth } from './themes.ts';

const meta: Meta = { title: 'Five looks', parameters: { layout: 'fullscreen' } };

export default meta;

const few = serving('gallery', envelope(groups.slice(0, 3)));

const told = feed('gallery', [
  {
    id: 'chair',
    quote: 'Someone had saved me a chair.',
    name: 'Maria',
    role: 'peer supporter',
    recoverySince: '2019-04',
    consent: true,
  },
]);

const gallery = (theme: Theme) => (): TemplateResult =>
  html`<div class="sides">${page(theme, 'light')}${page(theme, 'dark')}</div>`;

const page = ({ shape, ...sides }: Theme, side: 'light' | 'dark'): TemplateResult => html`<div
  class="side"
  ${ref((element) => dress(element, { ...shape, ...sides[side], 'color-scheme': side }))}
>
  <div class="card">
    <peer-group-finder
      src=${few}
      filters="day attendance"
      page-size="3"
      .clock=${new TestClock(SUNDAY_EVENING)}
      ><h2 slot="heading">Groups near you</h2></peer-group-finder
    >
  </div>
  <div class="card">
    <peer-story-carousel src=${told} .clock=${new TestClock(LATE_IN_2026)}
      ><h2 slot="heading">How others made it</h2></peer-story-carousel
    >
  </div>
</div>`;

function dress(element: Element | undefined, values: Readonly<Record<string, string>>): void {
  if (!(element instanceof HTMLElement)) return;
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}

export const ClinicalTeal: StoryObj = { render: gallery(clinicalTeal) };

export const WarmEarth: StoryObj = { render: gallery(warmEarth) };

export const HighContrast: StoryObj = { render: gallery(highContrast) };

export const SoftRounded: StoryObj = { render: gallery(softRounded) };

export const PlainNewspaper: StoryObj = { render: gallery(newspaper) };
