export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A text as it reads. */
export const read = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element says of itself that something is under way. */
export const isLoading = (element: Element): boolean => {
  try {
    return element.matches(':state(loading)');
  } catch {
    return element.matches(':--loading');
  }
};

/** Whether it is chosen, and not written in. */
export const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
