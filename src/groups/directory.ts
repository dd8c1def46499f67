import type { AgendaItem } from './agenda-item.ts';
import { agendaItems } from './agenda-item.ts';
import type { Choices } from './filters.ts';
import { REGION_STEP } from './filters.ts';
import type { GroupFilter } from './group-values.ts';
import { GROUP_FILTERS, valueKey, valuesOf } from './group-values.ts';
import type { ListedGroup } from './listed-group.ts';
import { fold } from './search.ts';

/** One value of a filter, and the groups that have it. */
export interface Facet {
  /** As the first group that has it spells it. */
  readonly value: string;
  /** Indexes of the directory's groups, in order. */
  readonly groups: number[];
}

/**
 * All groups, and which of them have which values. It is built group by group, so that whoever
 * builds it can pause: 100 000 take a phone longer than a page may stand still.
 */
export class Directory {
  readonly groups: ListedGroup[] = [];
  readonly items: AgendaItem[] = [];
  readonly #facets = new Map<GroupFilter, Map<string, Facet>>(
    GROUP_FILTERS.map((filter) => [filter, new Map<string, Facet>()]),
  );

  /** How many groups have a region. */
  #placed = 0;
  #nameOrder = new Uint32Array();

  add(group: ListedGroup): void {
    const index = this.groups.push(group) - 1;
    this.items.push(...agendaItems(group, index));
    for (const [filter, facets] of this.#facets) {
      const values = valuesOf(group, filter);
      if (filter === 'region' && values.length) this.#placed += 1;
      for (const value of values) {
        const key = valueKey(value);
        const facet = facets.get(key);
        if (!facet) facets.set(key, { value, groups: [index] });
        else if (facet.groups.at(-1) !== index) facet.groups.push(index);
      }
    }
  }

  /**
   * By the index of each group: where its name stands among all names, without regard to case and
   * accents. Sorted when it is first wanted, and not again at every key that is pressed.
   */
  get nameOrder(): Uint32Array {
    if (this.#nameOrder.length < this.groups.length) {
      const names = this.groups.map(({ name }) => fold(name));
      const places = new Map([...new Set(names)].sort().map((name, place) => [name, place]));
      this.#nameOrder = Uint32Array.from(names, (name) => places.get(name) ?? 0);
    }
    return this.#nameOrder;
  }

  /** By the index of each group: 1 where it has a chosen value of every filter about groups. */
  having(choices: Choices): Uint8Array {
    let mask = new Uint8Array(this.groups.length).fill(1);
    for (const [filter, facets] of this.#facets) {
      const chosen = choices[filter];
      if (!chosen?.length) continue;
      const before = mask;
      mask = new Uint8Array(before.length);
      for (const value of chosen) {
        for (const group of facets.get(valueKey(value))?.groups ?? []) {
          mask[group] = before[group] ?? 0;
        }
      }
    }
    return mask;
  }

  /**
   * The values of a filter between which a visitor can choose, in no order. Regions that hold all
   * groups that have one are left out: nobody needs to choose the state when there is only one.
   */
  facets(filter: GroupFilter): Facet[] {
    const facets = [...(this.#facets.get(filter)?.values() ?? [])];
    if (filter !== 'region') return facets;
    return facets.filter(({ value, groups }) => {
      if (groups.length < this.#placed) return true;
      // Without anything inside, it is a place like any other.
      const inside = valueKey(value + REGION_STEP);
      return !facets.some((inner) => valueKey(inner.value).startsWith(inside));
    });
  }

  /** Whether a filter can tell groups apart: it has two values, and one that not all groups have. */
  divides(filter: GroupFilter): boolean {
    const facets = this.facets(filter);
    return facets.length > 1 && facets.some(({ groups }) => groups.length < this.groups.length);
  }
}
