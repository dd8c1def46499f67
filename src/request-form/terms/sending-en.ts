/** The words of what comes of pressing "Send", in English. */
const en = {
  'required:for': 'Choose who this is for',
  'required:contact.method': 'Choose how we should get in touch',
  'not-allowed:contact.method': 'Choose how we should get in touch',
  'required:contact': 'Choose how we should get in touch',
  'required:contact.phone': 'Enter your phone number',
  'required:contact.email': 'Enter your email address',
  'required:checkIn.cadence': 'Choose how often',
  'required:checkIn.weeks': 'Enter for how many weeks',
  'invalid-format:checkIn.weeks': 'Enter a number of weeks from 1 to 52',
  'out-of-range:checkIn.weeks': 'Enter a number of weeks from 1 to 52',
  'consent-needed:consent.contact': 'Check the box so that we may contact you',
  'consent-needed:consent.sms': 'Check the box so that we may text you',

  'sent:title': 'We have your request',
  'sent:title:offer': 'Thank you for your offer',
  sentKeep: 'You do not need it to be contacted. Write it down only if that is safe.',
  sentBy: (when: string) => `Someone will be in touch by ${when}.`,
  sentSoon: 'Someone will be in touch.',
  sentYouCall: 'Call us when it is safe for you. Say this reference, or just say hello.',
  'sentIntro:call': (organization: string) =>
    organization
      ? `The person who calls says their first name and that they are from ${organization}.`
      : 'The person who calls says their first name.',
  'sentIntro:text': (organization: string) =>
    organization
      ? `The text gives a first name, and says that it is from ${organization}.`
      : 'The text gives only a first name.',
  'sentIntro:email': (organization: string) =>
    organization
      ? `The email gives a first name, and says that it is from ${organization}.`
      : 'The email gives only a first name.',
  sentQuiet: 'We tell nobody else why we get in touch.',
  sentWorse: 'If things get worse before that, do not wait for us:',
  sentWithdraw: 'Take this request back',
  sentWithdrawn: 'You took your request back',
  sentWithdrawnText: 'Nobody will contact you, and what you wrote is deleted.',
};

export default en;
