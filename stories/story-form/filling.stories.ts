import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fills, leavesItFor } from '../form-steps.ts';
import type { SharingArgs } from './sharing.ts';
import { center, form, looks, play, told } from './sharing.ts';

const meta: Meta<SharingArgs> = {
  title: 'Story form/Filling in',
  component: 'peer-story-form',
  render: form,
  play,
  args: center,
};

export default meta;

type Story = StoryObj<SharingArgs>;

/** As it is when nobody has written anything. */
export const Fresh: Story = {};

export const Filled: Story = { args: { steps: [told] } };

/** With no leave to use the first name, others see initials. */
export const Preview: Story = { args: { steps: [told, looks] } };

export const PreviewWithFirstName: Story = {
  args: { steps: [told, fills({ name: 'Sam', 'consent.firstName': 'true' }), looks] },
};

/** Before there is anything to see. */
export const PreviewOfNothing: Story = { args: { steps: [looks] } };

/** Who may be asked about their story says where. */
export const MayContact: Story = {
  args: { steps: [told, fills({ 'consent.contact': 'true', email: 'sam@example.com' })] },
};

/** What is too long is counted, and never cut. */
export const QuoteTooLong: Story = {
  args: { steps: [fills({ quote: 'I kept coming back. '.repeat(26) })] },
};

/** Left alone for 13 minutes: it says that it will forget what was typed. */
export const LeftAlone: Story = { args: { steps: [told, leavesItFor(13)] } };

/** And after 15 it has. */
export const Cleared: Story = { args: { steps: [told, leavesItFor(15)] } };
