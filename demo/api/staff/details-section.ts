import { html } from 'hono/html';
import type { Html } from './page.ts';
import { facts, typed } from './page.ts';
import type { ShownRequest } from './shown-request.ts';
import { wayOfContact } from './ways-of-contact.ts';
import { CADENCE_WORDS, preferenceWords } from './words.ts';
import { furtherParts, parts } from './sent-parts.ts';

/**
 * All that was sent of the person. What they wrote about safety and what they need stand before the
 * number, because a number is called when it is seen.
 */
export function detailsSection(shown: ShownRequest): Html {
  const { safety, accommodation, message, extra, others, preferences } = shown;
  return html`<section class="details" aria-labelledby="details">
    <h2 id="details">Contact details</h2>
    ${
      safety.note !== undefined &&
      html`<p class="need"><b>They wrote about safety:</b> ${typed(safety.note)}</p>`
    }
    ${
      safety.others.length > 0 &&
      html`<div class="need">
      <b>They also answered about safety:</b>
      ${parts(safety.others, (path) => path.replace(/^(extra\.)?contact\.safety\.?/, ''))}
    </div>`
    }
    ${
      accommodation !== undefined &&
      html`<p class="need"><b>They need:</b> ${typed(accommodation)}</p>`
    }
    ${facts([
      ['Name', shown.name === undefined ? 'Not given' : typed(shown.name)],
      ['Pronouns', shown.pronouns === undefined ? undefined : typed(shown.pronouns)],
      ['Contact', contact(shown)],
      ['Message', message === undefined ? undefined : typed(message)],
      ['Check-ins', checkIns(shown)],
    ])}
    ${
      preferences.length > 0 &&
      html`<h3>They would rather</h3>
      ${parts(preferences, preferenceWords)}`
    }
    ${furtherParts(extra, others)}
  </section>`;
}

/** The one link that is allowed. */
function contact(shown: ShownRequest): Html | string {
  if (shown.method === 'visitor-will-contact')
    return 'They will contact us. There is nothing to call.';
  const way = wayOfContact(shown);
  if (!way) return 'There is no way of contact that this page knows. See below what was sent.';
  return html`<a class="way-link" href="${way.href}">${way.label} ${way.text}</a>`;
}

function checkIns({ cadence, weeks }: ShownRequest): string | undefined {
  const rhythm = cadence === undefined ? [] : [CADENCE_WORDS[cadence]];
  const length = weeks === undefined ? [] : [weeks === 1 ? 'for one week' : `for ${weeks} weeks`];
  return [...rhythm, ...length].join(', ') || undefined;
}
