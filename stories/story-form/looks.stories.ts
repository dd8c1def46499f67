import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { presses, sends, waitsFor } from '../form-steps.ts';
import '../themes.css';
import type { SharingArgs } from './sharing.ts';
import { center, form, looks, play, sent, told } from './sharing.ts';

const meta: Meta<SharingArgs> = {
  title: 'Story form/Looks',
  component: 'peer-story-form',
  render: form,
  play,
  args: { ...center, steps: [told, looks, presses('.take-back summary')] },
};

export default meta;

type Story = StoryObj<SharingArgs>;

const failed = [sends, waitsFor('.summary')] as const;

const themed = (theme: string) => (args: SharingArgs) =>
  html`<div class=${theme}>${form(args)}</div>`;

export const Light: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

export const DarkFailed: Story = { args: { theme: 'dark', steps: failed } };

export const DarkSent: Story = { args: { theme: 'dark', steps: sent } };

export const Spanish: Story = { args: { lang: 'es' } };

export const SpanishFailed: Story = { args: { lang: 'es', steps: failed } };

export const SpanishSent: Story = { args: { lang: 'es', steps: sent } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const RightToLeftSent: Story = { args: { dir: 'rtl', steps: sent } };

export const Narrow: Story = { render: themed('narrow') };

export const NarrowSpanish: Story = { args: { lang: 'es' }, render: themed('narrow') };

/** A center with warm colours and round corners. */
export const ThemedWarm: Story = { render: themed('warm') };

/** A center with a page of one dark blue. */
export const ThemedNight: Story = { args: { theme: 'dark' }, render: themed('night') };

/** A center with a serif, square corners and little room. */
export const ThemedPlain: Story = { render: themed('plain') };
