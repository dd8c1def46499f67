/** The words of what comes of pressing "Send my story", in English. */
const en = {
  'required:quote': 'Write what you would say to someone',
  'required:name': 'Enter your first name or initials',
  'required:email': 'Enter your email address',
  'too-long:topics': 'Choose 8 topics at the most',
  'invalid-format:recoverySince': 'Enter a year of four digits, like 2019',
  'out-of-range:recoverySince': 'Enter a time that is not ahead of us, like 2019',
  'consent-needed:consent.publish': 'Check the box so that we may publish your story',

  shareThanks: 'Thank you. We have your story.',
  shareCode: 'Your removal code',
  shareKeep: 'Keep it. It helps us find your story if you ask about it.',
  shareKeepBoth:
    'Keep both in a place that is safe for you. With them you can take your story back here at any time, also once it is online. We cannot show them again.',
  shareCopy: 'Copy',
  shareCopied: 'Copied',
  shareRead: 'Somebody on our team reads your story. It is not online yet.',
  shareMayAsk: 'If we have a question, we write to you.',
  shareWithdraw: 'Take my story back now',
};

export default en;
