/** What all forms say, in English. Every other language has the same terms. */
const en = {
  formOptional: (label: string) => `${label} (optional)`,
  formProblem: 'There is a problem',
  formError: 'Error:',
  formOther: 'We could not accept one of your answers.',
  formTooLong: (over: string) => `${over} too many`,
  formLeft: (left: string) => `You have ${left} left`,
  formCharacters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
  formIdle: 'To keep what you wrote private, it will be cleared soon.',
  formKeep: 'Keep my answers',
  formCleared: 'What you wrote was cleared to keep it private.',
  formNewTab: 'opens in a new tab',

  'code:required': (label: string) => `${label}: this needs an answer`,
  'code:too-long': (label: string) => `${label}: this is too long`,
  'code:too-short': (label: string) => `${label}: this is too short`,
  'code:not-allowed': (label: string) => `${label}: choose one of the answers`,
  'code:invalid-phone': 'Enter a phone number with its area code, like (303) 555-0123',
  'code:invalid-email': 'Enter an email address, like name@example.com',
  'code:invalid-time-zone': 'Choose a time zone',
  'code:invalid-format': (label: string) => `${label}: we could not read this`,
  'code:out-of-range': (label: string) => `${label}: choose another answer`,
  'code:unknown-peer': 'The person you chose is not available any more. Choose another, or nobody',
  'code:consent-needed': 'Check this box if you agree',
};

export default en;
