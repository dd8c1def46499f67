/** The address of a phone number, with the pauses and codes of a dial-in intact. */
export const telephone = (number: string): string =>
  `tel:${encodeURI(number.replace(/[^\d+,;*#]/g, '')).replace(/#/g, '%23')}`;
