import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../themes.css';
import type { CarouselArgs } from './carousel.ts';
import { carousel, feed, goesOn, play, unfolds } from './carousel.ts';
import { named } from './sample-stories.ts';

const meta: Meta<CarouselArgs> = {
  title: 'Story carousel/Looks',
  component: 'peer-story-carousel',
  render: carousel,
  play,
  args: {
    src: feed('looks', named('maria', 'tom', 'sam', 'lucia', 'j', 'priya')),
    loop: true,
    steps: [unfolds(0)],
  },
};

export default meta;

type Story = StoryObj<CarouselArgs>;

const themed = (theme: string) => (args: CarouselArgs) =>
  html`<div class=${theme}>${carousel(args)}</div>`;

export const Light: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

export const Spanish: Story = { args: { lang: 'es' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const RightToLeftNext: Story = { args: { dir: 'rtl', steps: [goesOn] } };

export const Narrow: Story = { render: themed('narrow') };

export const NarrowSpanish: Story = { args: { lang: 'es' }, render: themed('narrow') };

/** Text at twice its size: longer, and whole. */
export const LargeText: Story = {
  render: (args) => html`<div class="large">${carousel(args)}</div>`,
};

/** A center with warm colours and round corners. */
export const ThemedWarm: Story = { render: themed('warm') };

/** A center with a page of one dark blue. */
export const ThemedNight: Story = { args: { theme: 'dark' }, render: themed('night') };

/** A center with a serif, square corners and little room. */
export const ThemedPlain: Story = { render: themed('plain') };
