/**
 * What a visitor has filled in, by the names of the controls. It outlives a control that goes and
 * comes back, and is read from the controls themselves: browsers fill fields without telling a page.
 */
export class FormValues {
  readonly #values = new Map<string, readonly string[]>();

  /** The value of a control, or the first of several. */
  get(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  /** All chosen values of a group of checkboxes. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  set(name: string, ...values: string[]): void {
    this.#values.set(name, values);
  }

  /** Takes over what the controls of a form hold. */
  read(form: HTMLFormElement): void {
    for (const [name, values] of valuesIn(form)) this.#values.set(name, values);
  }

  /** Forgets everything. */
  clear(): void {
    this.#values.clear();
  }
}

/** The values of all controls of a form by their names, without those that nothing is chosen in. */
export function entriesOf(form: HTMLFormElement): (readonly [string, string])[] {
  return [...valuesIn(form)].flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
}

function valuesIn(form: HTMLFormElement): Map<string, string[]> {
  const data = new FormData(form);
  const values = new Map<string, string[]>();
  for (const control of form.elements) {
    const name = control.getAttribute('name');
    if (name) {
      values.set(
        name,
        data.getAll(name).filter((value) => typeof value === 'string'),
      );
    }
  }
  return values;
}
