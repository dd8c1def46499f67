const FIELDS = 'input, textarea, select, [contenteditable]';

/** Inputs that hold nothing of a visitor's. */
const NOT_TYPED = /^(hidden|submit|button|reset|image)$/;

/** Empties every field of the page, also in the open shadow roots of any element. */
export function wipeFields(root: Document | ShadowRoot = document): void {
  for (const field of root.querySelectorAll<HTMLElement>(FIELDS)) {
    try {
      wipe(field);
    } catch {
      // One that the page has made read-only must not keep the others full, or the visitor here.
    }
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) wipeFields(shadowRoot);
}

function wipe(field: HTMLElement): void {
  if (field instanceof HTMLSelectElement) field.selectedIndex = -1;
  else if (field instanceof HTMLTextAreaElement) field.value = '';
  else if (!(field instanceof HTMLInputElement)) {
    if (field.isContentEditable) field.textContent = '';
  } else if (/^(checkbox|radio)$/.test(field.type)) field.checked = false;
  else if (!NOT_TYPED.test(field.type)) field.value = '';
}
