import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { RequestArgs } from './requests.ts';
import { center, fills, form, play, unfolds } from './requests.ts';

const meta: Meta<RequestArgs> = {
  title: 'Request form/Purposes',
  component: 'peer-request-form',
  render: form,
  play,
  args: center,
};

export default meta;

type Story = StoryObj<RequestArgs>;

/** As it is when nobody has written anything. */
export const Talk: Story = {};

/** How often, and for how many weeks. */
export const CheckIn: Story = { args: { purpose: 'check-in' } };

export const Accountability: Story = { args: { purpose: 'accountability' } };

/** Somebody who wants to be there for others. */
export const Offer: Story = { args: { purpose: 'offer' } };

/** A purpose that there is none of: the form is for talking, and the console says so once. */
export const UnknownPurpose: Story = {
  args: { purpose: 'other' as 'talk' },
};

/** Nobody asks who the other person is. */
export const ForALovedOne: Story = { args: { steps: [fills({ for: 'loved-one' })] } };

/** All that nobody has to answer. */
export const EverythingUnfolded: Story = { args: { steps: [unfolds] } };
