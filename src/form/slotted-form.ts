import type { FormValues } from './form-values.ts';

/** The page's own form, which stood in for ours until now. */
export const slottedForm = (element: Element): HTMLFormElement | undefined =>
  element.querySelector('form') ?? undefined;

/** Whether somebody is typing in it: then it must not go away under their hands. */
export function isInUse(form: HTMLFormElement | undefined): boolean {
  // A page may keep it in a shadow root of its own.
  const { activeElement } = (form?.getRootNode() ?? document) as DocumentOrShadowRoot;
  return (
    form?.contains(activeElement) === true &&
    activeElement?.matches('input, select, textarea') === true
  );
}

/** Takes over what was filled in, by the names of the controls, which are the contract's in both. */
export function takeOver(form: HTMLFormElement, values: FormValues): boolean {
  const isTouched = [...form.elements].some(hasOwnEntry);
  if (isTouched) values.read(form);
  return isTouched;
}

function hasOwnEntry(control: Element): boolean {
  if (control instanceof HTMLInputElement) {
    return control.type === 'hidden'
      ? false
      : control.value !== control.defaultValue || control.checked !== control.defaultChecked;
  }
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  return control instanceof HTMLTextAreaElement && control.value !== control.defaultValue;
}
