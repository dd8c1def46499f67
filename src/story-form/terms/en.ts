import recovery from '../../widget/terms/recovery-en.ts';

/** The story form's words in English. Every other language has the same terms. */
const en = {
  ...recovery,
  shareHeading: 'Share your story',
  shareLead:
    'Your story can show someone that there is a way. Somebody on our team reads it before it goes online.',
  shareKnown: 'Even with initials, people who know you may recognize your story.',
  shareCopies:
    'Once it is online, others can copy it. You can take it back here later, but not what they have copied. Leave out whatever could hurt you or others.',

  'share-label:quote': 'What would you say to someone who is where you were?',
  'share-hint:quote': 'One to three sentences. They stand at the top of your story.',
  'share-label:body': 'Your story',
  'share-hint:body': 'What was it like? What helped? How are things now?',
  'share-label:name': 'Your first name or initials',
  'share-hint:name': 'We do not need your last name.',
  'share-label:role': 'How would you like to be described?',
  'share-hint:role': 'For example: parent, veteran, peer supporter.',
  shareSince: 'In recovery since',
  'share-label:recoverySince': 'Year',
  'share-label:recoverySince.month': 'Month',
  shareNoMonth: 'Not said',
  'share-label:topics': 'What is your story about?',
  'share-hint:topics': 'Choose up to 8.',
  'topic:Alcohol': 'Alcohol',
  'topic:Opioids': 'Opioids',
  'topic:Stimulants': 'Stimulants',
  'topic:Medication': 'Medication',
  'topic:Return to use': 'Return to use',
  'topic:Mental health': 'Mental health',
  'topic:Family': 'Family',
  'topic:Parenting': 'Parenting',
  'topic:Grief': 'Grief',
  'topic:Work': 'Work',
  'topic:Housing': 'Housing',
  'topic:Faith': 'Faith',
  'share-label:contentNote': 'Should readers know something before they read?',
  'share-hint:contentNote': 'For example: “Speaks of an overdose.”',
  'share-label:consent.publish':
    'I agree that this story is published on this website, where anyone can read it.',
  'share-label:consent.firstName':
    'You may use my first name. If this is not checked, only my initials show.',
  'share-label:consent.contact': 'You may contact me about my story.',
  'share-label:email': 'Your email address',
  'share-hint:email': 'Only for questions about your story. It is never published.',
  shareSend: 'Send my story',

  sharePreview: 'See how it would look',
  shareNote: 'Before you read:',
  shareEmpty: 'What you write above shows here.',

  shareBack: 'Take back a story you shared',
  shareBackLead: 'You need the reference and the removal code that you got when you sent it.',
  'share-label:takeBack.reference': 'Reference',
  'share-label:takeBack.code': 'Removal code',
  'required:takeBack.reference': 'Enter the reference',
  'required:takeBack.code': 'Enter the removal code',
  shareBackSend: 'Take it back',
  shareBackUnknown:
    'We have no story with this reference and removal code. Please check both. If you took it back before, it is gone.',
  shareWithdrawn: 'You took your story back',
  shareWithdrawnText: 'It is deleted here, and nobody can read it on our website any more.',
};

export default en;
