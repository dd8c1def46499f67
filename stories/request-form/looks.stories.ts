import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../themes.css';
import type { RequestArgs } from './requests.ts';
import { center, fills, form, play, sends, sent, waitsFor } from './requests.ts';

/** A try that found something wrong, with the questions of safety in view. */
const failed = [
  fills({ 'contact.method': 'call', urgency: 'today' }),
  sends,
  waitsFor('.summary'),
] as const;

const meta: Meta<RequestArgs> = {
  title: 'Request form/Looks',
  component: 'peer-request-form',
  render: form,
  play,
  args: { ...center, steps: failed },
};

export default meta;

type Story = StoryObj<RequestArgs>;

const themed = (theme: string) => (args: RequestArgs) =>
  html`<div class=${theme}>${form(args)}</div>`;

export const Light: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

export const DarkSent: Story = { args: { theme: 'dark', steps: sent } };

export const Spanish: Story = { args: { lang: 'es' } };

export const SpanishCheckIn: Story = {
  args: { lang: 'es', purpose: 'check-in', steps: [fills({ 'contact.method': 'text' })] },
};

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
