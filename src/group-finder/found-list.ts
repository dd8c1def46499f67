import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { filterBar } from './filter-bar.ts';
import type { FilterMenus } from './filter-menus.ts';
import type { FinderList } from './finder-list.ts';
import { noMatch } from './finder-notices.ts';
import { finderView } from './finder-view.ts';
import type { GroupLoader } from './group-loader.ts';
import type { RowSetting } from './group-row.ts';
import { incompleteness } from './incompleteness.ts';
import type { OpenedParts } from './opened-parts.ts';
import { filtersIn } from './own-settings.ts';
import { resultsHead } from './results-head.ts';
import { results } from './results.ts';
import type { VisitorActions } from './visitor-actions.ts';

/** What the list below the search field is made of. */
export interface FoundParts {
  readonly list: FinderList;
  readonly loader: GroupLoader;
  readonly menus: FilterMenus;
  readonly visitor: VisitorActions;
  readonly opened: OpenedParts;
  /** The `filters` attribute. */
  readonly filters: string | undefined;
  readonly pageSize: number;
  /** What the live region says. */
  readonly spoken: string;
}

/** The filters, and all that was found. */
export function foundList(
  { list, loader, menus, visitor, opened, filters, pageSize, spoken }: FoundParts,
  setting: Pick<RowSetting, 'words' | 'moment'>,
): TemplateResult {
  const { words, moment } = setting;
  const { groups, isOpen } = list;
  const view = finderView(list, visitor, words, pageSize);
  const names = filtersIn(filters).filter((name) => list.dividing.includes(name));
  const { sheet, detail, distanceWords } = opened;
  const onToggle = visitor.toggle;
  const rowSetting = { ...setting, groups, isOpen, onToggle, detail, distanceWords };
  return html`${filterBar(menus.view({ ...view.filters, names, spoken, sheet }))}
    ${incompleteness(loader, list, moment.now * 60_000, words)}
    ${resultsHead(view.count, view.sort, words)}
    <div class="days" @keydown=${visitor.onKey}>
      ${list.groupCount ? results(view.results, rowSetting) : noMatch(view.noMatch(), words)}
    </div>`;
}
