globalThis.ran.push('need of changed-file');
export const need = true;
