/** The words of the quick exit and the crisis lines in English. Every other language has the same. */
const en = {
  exitLabel: 'Leave this page',
  exitShortcut: 'Press Shift 3 times to leave fast.',
  exitHistory: 'This does not erase your browser history.',
  exitPresses: (left: number) =>
    left === 1 ? 'Press Shift 1 more time to leave.' : `Press Shift ${left} more times to leave.`,
  exitCover: 'Loading…',

  crisisHeading: 'Help right now',
  crisisHours: 'These lines are open day and night.',
  crisisElsewhere: 'If a life is in danger, call your local emergency number.',
  'crisis:emergency': 'Emergency',
  'crisisFor:emergency': 'When a life is in danger now',
  'crisis:lifeline': '988 Suicide & Crisis Lifeline',
  'crisisFor:lifeline': 'Any crisis, or thoughts of suicide',
  'crisis:treatment': 'SAMHSA National Helpline',
  'crisisFor:treatment': 'Where to find treatment',
  'crisis:textLine': 'Crisis Text Line',
  'crisisFor:textLine': 'Any crisis, by text message',
  'crisis:violence': 'National Domestic Violence Hotline',
  'crisisFor:violence': 'When a partner hurts or scares you',
  // The number comes after each of these.
  'crisisBy:call': 'Call',
  'crisisBy:tty': 'TTY',
  'crisisBy:text': (message: string) => (message ? `Text ${message} to` : 'Text'),
  'crisisBy:zip': 'Text your ZIP code to',
  crisisInSpanish: 'En español: llame y oprima 2, o envíe AYUDA al 988',
};

export default en;
