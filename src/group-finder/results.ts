import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AgendaRow } from '../groups/agenda.ts';
import type { Sections } from '../groups/sections.ts';
import { agendaList, groupList } from './group-list.ts';
import type { RowSetting } from './group-row.ts';

/** One section of the list, as far as it is shown. */
export interface SectionView {
  readonly section: keyof Sections;
  readonly rows: readonly AgendaRow[];
  readonly hasMore: boolean;
}

/** What the list shows, and what it tells. */
export interface ResultsView {
  readonly sections: readonly SectionView[];
  /** Whether meetings stand under their days. */
  readonly byDay: boolean;
  readonly onMore: (section: keyof Sections, before: number) => void;
}

/** All that was found: meetings, the center's programs, online communities. */
export const results = (
  { sections, byDay, onMore }: ResultsView,
  setting: RowSetting,
): TemplateResult => {
  const { words } = setting;
  return html`${sections.map(({ section, rows, hasMore }) =>
    rows.length
      ? html`<div class="section" data-section=${section}>
          ${
            section === 'meetings' && byDay
              ? agendaList(rows, setting)
              : groupList(words.term(section), rows, setting)
          }
          ${
            hasMore
              ? html`<button type="button" class="more" @click=${() => onMore(section, rows.length)}>
                ${words.term(`more:${section}`)}
              </button>`
              : nothing
          }
        </div>`
      : nothing,
  )}`;
};
