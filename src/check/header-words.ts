/** Whether a header that is a list of words has this one, or the `*` that stands for all. */
export const hasWord = (header: string | null, word: string): boolean =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .some((each) => each === word || each === '*');
