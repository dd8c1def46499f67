/** The address of an endpoint below a base that may or may not end in a slash. */
export const endpoint = (api: string, path: string): string => `${api.replace(/\/+$/, '')}/${path}`;
