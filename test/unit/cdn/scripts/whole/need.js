globalThis.ran.push('need of whole');
export const need = true;
