import { html, nothing } from 'lit';
import type { Peer } from '../contract/peer.ts';
import type { Option } from '../form/choice-fields.ts';

/** A peer to choose: a photo of known size, a name, and a few words. */
export const peerOption = ({ id, name, photo, bio, experience = [] }: Peer): Option => ({
  value: id,
  label: html`<span class="peer">
    ${
      photo
        ? html`<img
            src=${photo.src}
            alt=${photo.alt}
            width=${photo.width}
            height=${photo.height}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <span>
      <strong dir="auto">${name}</strong>
      ${bio ? html`<span class="note" dir="auto">${bio}</span>` : nothing}
      ${experience.length > 0 ? html`<span class="note">${experience.join(' · ')}</span>` : nothing}
    </span>
  </span>`,
});
