import type { ReactiveController, ReactiveElement } from 'lit';
import { html } from 'lit';
import type { FilterState } from './filter-view.ts';
import type { RowSetting } from './group-row.ts';

/**
 * What a visitor comes to only by asking: what opens (a row, the sheet of all filters), how far a
 * group is. It comes beside the list, so that a visitor who loses the network as soon as that is
 * there still has it, and not before the finder: nobody opens a row before there is one, and all of
 * this is a tenth of the whole.
 */
export class OpenedParts implements ReactiveController {
  /** Absent while it is on its way. */
  detail: RowSetting['detail'];
  sheet: FilterState['sheet'];
  distanceWords: RowSetting['distanceWords'];
  readonly #host: ReactiveElement;
  #wasAsked = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#wasAsked) void this.#load();
  }

  /** Never fails: a row that is opened without its template says what happened and tries again. */
  async #load(): Promise<void> {
    this.#wasAsked = true;
    try {
      const parts = await import('./parts-to-open.ts');
      parts.addSheetStyles(this.#host.renderRoot);
      this.detail = parts.groupDetail;
      this.sheet = parts.filterSheet;
      this.distanceWords = parts.distanceWords;
    } catch {
      this.sheet = null;
      this.detail = (_, { words }) => html`<div part="detail" class="detail">
        <p>${words.term('detailFailed')}</p>
        <button type="button" @click=${() => void this.#load()}>${words.term('tryAgain')}</button>
      </div>`;
    }
    this.#host.requestUpdate();
  }
}
