import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SentParts } from '../form/form-kind.ts';
import { doneHeading, nextSteps, sentTemplate } from '../form/sent-template.ts';
import type { StoryKind } from './story-kind.ts';

/** What happens next, after a story was written down; or that it was taken back. */
export const sharedTemplate = (parts: SentParts<StoryKind>): TemplateResult => {
  const { sent, words, steps } = parts;
  return sentTemplate({
    sent,
    words,
    steps,
    received: () => received(parts),
    withdraw: words.term('shareWithdraw'),
    withdrawn: [words.term('shareWithdrawn'), words.term('shareWithdrawnText')],
  });
};

const received = (parts: SentParts<StoryKind>): TemplateResult => {
  const { sent, words } = parts;
  return html`${doneHeading(words.term('shareThanks'))} ${codes(parts)}
    <h4>${words.term('formNext')}</h4>
    ${sent.receipt?.nextSteps?.length ? nextSteps(sent) : whatNext(parts)}`;
};

/** Where the center says nothing of its own: to say both would be to say it twice. */
const whatNext = ({ about, words }: SentParts<StoryKind>): TemplateResult =>
  html`<p>
    ${words.term('shareRead')} ${about.mayContact ? words.term('shareMayAsk') : nothing}
  </p>`;

/** What it takes to take the story back, for as long as it is online. */
const codes = (parts: SentParts<StoryKind>): TemplateResult | typeof nothing => {
  const { receipt } = parts.sent;
  if (!receipt) return nothing;
  const { words } = parts;
  const { reference, withdrawToken } = receipt;
  const lines = [
    [words.term('formReference'), reference],
    ...(withdrawToken ? [[words.term('shareCode'), withdrawToken]] : []),
  ] as const;
  return html`<div class="codes">
      ${lines.map(
        ([label, code]) =>
          html`<p>${label}: <strong class="reference"><bdi>${code}</bdi></strong></p>`,
      )}
    </div>
    <p>${words.term(withdrawToken ? 'shareKeepBoth' : 'shareKeep')}</p>
    ${copyButton(lines.map((line) => line.join(': ')).join('\n'), parts)}`;
};

const copyButton = (
  text: string,
  { about, words, update }: SentParts<StoryKind>,
): TemplateResult | typeof nothing => {
  // Pages that came over plain http have no clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return nothing;
  const copy = async () => {
    await clipboard.writeText(text);
    about.copied = true;
    update();
  };
  return html`<p>
    <button type="button" @click=${() => void copy().catch(() => undefined)}>
      ${words.term('shareCopy')}
    </button>
    <span role="status">${about.copied ? words.term('shareCopied') : nothing}</span>
  </p>`;
};
