import type { WordPress } from './find.ts';
import { findWordPress } from './find.ts';
import { installWordPress } from './install.ts';

/** Looks for a WordPress, installs it if it is missing, and says what it does. */
export function prepareWordPress(): WordPress {
  console.log('\n━━ WordPress\n');
  let wordPress = findWordPress();
  if ('why' in wordPress) {
    console.log(`No WordPress: ${wordPress.why}.`);
    installWordPress();
    wordPress = findWordPress();
  }
  console.log(`WordPress: ${'why' in wordPress ? `NONE, ${wordPress.why}` : wordPress.name}`);
  return wordPress;
}
