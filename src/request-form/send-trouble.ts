import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AskView } from './ask-view.ts';
import { phoneLink } from './phone-link.ts';
import type { SendTrouble } from './request-sender.ts';

interface TroubleParts {
  readonly trouble: SendTrouble | undefined;
  /** 0 once a server's wait is over. */
  readonly secondsToWait: number;
}

/** What became of a try that failed, in plain words, and a number to call instead. */
export function sendTrouble(
  { trouble, secondsToWait }: TroubleParts,
  { words, center }: AskView,
): TemplateResult | typeof nothing {
  if (!trouble) return nothing;
  const call = center.phone
    ? html`<p>${words.term('askCall', center.organization ?? '')} ${phoneLink(center.phone)}</p>`
    : nothing;
  // A countdown in an alert would be read out each second.
  return html`<div part="error" class="notice error">
    <p role="alert">${troubleText(trouble, words)}</p>
    ${
      trouble.kind === 'busy'
        ? html`<p aria-live="off">
            ${
              secondsToWait > 0
                ? words.term('askBusy', duration(secondsToWait, words.lang()))
                : words.term('askBusyOver')
            }
          </p>`
        : nothing
    }
    ${call}
  </div>`;
}

function troubleText(trouble: SendTrouble, words: AskView['words']): string {
  if (trouble.kind === 'busy') return words.term('askBusyTitle');
  if (trouble.kind === 'failed' && trouble.reason === 'offline' && !navigator.onLine) {
    return words.term('askFailedOffline');
  }
  const failed = words.term('askFailed');
  return trouble.kind === 'refused' ? failed : `${failed} ${words.term('askSendAgain')}`;
}

/** "1 minute, 5 seconds", in the page's language. */
function duration(seconds: number, lang: string): string {
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const minutes = Math.floor(seconds / 60);
  return [
    ...(minutes > 0 ? [unit(minutes, 'minute')] : []),
    ...(seconds % 60 > 0 || minutes === 0 ? [unit(seconds % 60, 'second')] : []),
  ].join(', ');
}
