globalThis.ran.push('need of changed-need');
export const need = true;
