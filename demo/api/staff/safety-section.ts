import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { Reader } from './reader.ts';
import { safetyRules } from './safety.ts';
import type { ShownRequest } from './shown-request.ts';
import type { GoodTime } from './times.ts';
import { clockInWords, goodTimes, showSameTime, stretchInWords, zoneInWords } from './times.ts';
import { METHOD_WORDS } from './words.ts';

/** What to know before making contact. It stands above every number. */
export const safetySection = (shown: ShownRequest, reader: Reader): Html =>
  html`<section class="safety" aria-labelledby="safety">
    <h2 id="safety">Before you make contact</h2>
    <p class="way">
      ${
        shown.method === undefined
          ? 'They asked for a way of contact that this page does not know.'
          : `${METHOD_WORDS[shown.method]}.`
      }
    </p>
    <ul>
      ${safetyRules(shown.method, shown.safety).map((rule) => html`<li>${rule}</li>`)}
    </ul>
    ${when(shown, reader)}
  </section>`;

/** Good times, on both clocks. */
function when(
  { windows, timeZone, method, others }: ShownRequest,
  { now, timeZone: ours }: Reader,
): Html {
  if (timeZone === undefined) {
    const asWritten = windows.map(({ day, from, to }) => `${WEEKDAYS[day]} ${from} to ${to}`);
    return html`<p>
      We do not know their time zone.${
        asWritten.length > 0 && ` Good times, on their clock: ${asWritten.join('; ')}.`
      }
    </p>`;
  }
  const clock = html`For them it is <b>${clockInWords(now, timeZone)}</b> (${zoneInWords(
    timeZone,
    now,
  )}).`;
  if (windows.length === 0) {
    const unread = others.some(({ path }) => path.startsWith('contact.windows'));
    return html`<p>
      ${clock}
      ${
        unread
          ? 'They named good times in a way that this page does not know. Read them with the details.'
          : 'They did not say which times are good.'
      }
    </p>`;
  }
  const times = goodTimes(windows, timeZone, now);
  const good = times.some(({ isNow }) => isNow);
  const verdict = good ? 'This is a good time.' : 'This is not one of their good times.';
  return html`<p>
      ${clock}
      ${
        method !== 'visitor-will-contact' &&
        html`<strong class="${good ? 'good' : 'alarm'}">${verdict}</strong>`
      }
    </p>
    <h3>Good times, the next one first</h3>
    <ul>
      ${times.map((time) => html`<li>${onBothClocks(time, timeZone, ours)}</li>`)}
    </ul>`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const onBothClocks = (time: GoodTime, theirs: string, ours: string): string =>
  showSameTime(theirs, ours, time.start)
    ? `${stretchInWords(time, theirs)}, for them and for you`
    : `${stretchInWords(time, theirs)} for them; ${stretchInWords(time, ours)} for you`;
