import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Center } from './center-source.ts';
import type { SendTrouble } from './form-sender.ts';
import type { FormWords } from './form-words.ts';
import { callInstead } from './phone-link.ts';

interface TroubleParts {
  readonly trouble: SendTrouble | undefined;
  /** 0 once a server's wait is over. */
  readonly secondsToWait: number;
}

/** What became of a try that failed, in plain words, and a number to call instead. */
export function sendTrouble(
  { trouble, secondsToWait }: TroubleParts,
  words: FormWords,
  center: Center,
): TemplateResult | typeof nothing {
  if (!trouble) return nothing;
  // A countdown in an alert would be read out each second.
  return html`<div part="error" class="notice error">
    <p role="alert">${troubleText(trouble, words)}</p>
    ${
      trouble.kind === 'busy'
        ? html`<p aria-live="off">
            ${
              secondsToWait > 0
                ? words.term('formBusy', duration(secondsToWait, words.lang()))
                : words.term('formBusyOver')
            }
          </p>`
        : nothing
    }
    ${center.phone ? html`<p>${callInstead(center, words)}</p>` : nothing}
  </div>`;
}

function troubleText(trouble: SendTrouble, words: FormWords): string {
  if (trouble.kind === 'busy') return words.term('formBusyTitle');
  if (trouble.kind === 'failed' && trouble.reason === 'offline' && !navigator.onLine) {
    return words.term('formFailedOffline');
  }
  const failed = words.term('formFailed');
  return trouble.kind === 'refused' ? failed : `${failed} ${words.term('formSendAgain')}`;
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
