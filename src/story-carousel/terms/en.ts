import recovery from '../../widget/terms/recovery-en.ts';

/** The story carousel's words in English. Every other language has the same terms. */
const en = {
  ...recovery,
  'stories:story': 'How others made it',
  'stories:advice': 'Advice from peers',
  storiesAll: 'Stories',
  // What a screen reader calls the whole and each of its parts.
  storyCarousel: 'carousel',
  storySlide: 'slide',
  storyPlace: (place: number, count: number) => `${place} of ${count}`,
  storyPlaces: (first: number, last: number, count: number) => `${first} to ${last} of ${count}`,
  storyPrevious: 'Previous',
  storyNext: 'Next',
  storyStop: 'Stop',
  storyStart: 'Start',
  // What the switch is called aloud begins with what it shows.
  storyStopLong: 'Stop changing stories',
  storyStartLong: 'Start changing stories',
  storyMore: 'Read more',
  storyNote: 'Before you read:',
  storyShow: 'Show this story',
  storyTranscript: 'What is said in the video',
  storyNoVideo: 'This video cannot be played here.',
  storyShare: 'Share',
  storyCopied: 'Link copied',
  storyCopyThis: 'Copy this link:',
  // What is spoken of whom, for a button that many stories have.
  storyOf: (name: string) => `: ${name}`,
  storiesLoading: 'Loading stories…',
  storiesEmpty: 'There are no stories here yet.',
  storiesFailed: 'We could not load the stories.',
  storiesAgain: 'Try again',
};

export default en;
