import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ListedGroup } from '../groups/listed-group.ts';
import { conferenceService } from '../groups/online-service.ts';
import type { FinderWords } from './finder-words.ts';
import { linkOut, paragraphs } from './plain-text.ts';
import { telephone } from './telephone.ts';

type Part = TemplateResult | typeof nothing;

/** How to join from anywhere: the link with its service named, and the number with its codes. */
export function joinDetail({ online, lang }: ListedGroup, words: FinderWords): Part {
  const { url, phone, notes } = online ?? {};
  if (!url && !phone && !notes) return nothing;
  const service = url && conferenceService(url);
  return html`${
    url
      ? html`<p>${linkOut(
          url,
          service ? words.term('joinOn', service) : words.term('joinOnline'),
          words,
        )}</p>`
      : nothing
  }
  ${
    phone
      ? html`<p>${words.term('joinByPhone')}: <a href=${telephone(phone)} dir="ltr">${phone}</a></p>`
      : nothing
  }
  ${notes ? paragraphs(notes, lang) : nothing}`;
}

/** Where to go, and the way there. Where nobody meets in person, only what is said of the place. */
export function placeDetail(group: ListedGroup, words: FinderWords): Part {
  const { place, attendance, placeClosed, lang } = group;
  if (!place) return nothing;
  const way = attendance !== 'online' && !placeClosed ? address(group, words) : nothing;
  if (way === nothing && !place.notes) return nothing;
  return html`${way}
  ${place.notes ? paragraphs(place.notes, lang) : nothing}`;
}

function address({ place = {}, approximate }: ListedGroup, words: FinderWords): Part {
  const { name, address: street, city, region, postalCode } = place;
  const town = [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const lines = [name, street, town].filter(Boolean);
  const to = approximate ? undefined : destination(place);
  if (lines.length === 0 && !to) return nothing;
  return html`<address>${lines.map((line) => html`<span><bdi>${line}</bdi></span>`)}</address>
    ${approximate ? html`<p>${words.term('approximate')}</p>` : nothing}
    ${
      to
        ? html`<p>
          ${linkOut(directions(to), words.term('directions'), words, words.term('opensMaps'))}
        </p>`
        : nothing
    }`;
}

/** What a map needs to find the door: its address, or where there is none, the spot. */
function destination(place: NonNullable<ListedGroup['place']>): string | undefined {
  const { address: street, city, region, postalCode, country, latitude, longitude } = place;
  if (street) return [street, city, region, postalCode, country].filter(Boolean).join(', ');
  return latitude === undefined || longitude === undefined ? undefined : `${latitude},${longitude}`;
}

/** Google's documented link for any device: developers.google.com/maps/documentation/urls. */
const directions = (to: string): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(to)}`;
