import { failInWords, StartError } from '../start-error.ts';
import { hashToken, newToken, StaffTokensText } from './staff-tokens.ts';

/** Makes a token for a member of staff: `node demo/api/staff/new-token.ts Maria`. */
function main(name: string): void {
  const token = newToken();
  const entry = `${name}:${hashToken(token)}`;
  if (!StaffTokensText.safeParse(entry).success) {
    throw new StartError(
      'Say for whom the token is, in at most 60 characters without comma and colon: ' +
        'node demo/api/staff/new-token.ts Maria',
    );
  }
  console.log(`For ${name} to sign in with, and shown only this once:\n\n  ${token}\n`);
  console.log(`For STAFF_TOKENS, with a comma between two of them:\n\n  ${entry}`);
}

try {
  main(process.argv.slice(2).join(' ').trim());
} catch (error) {
  failInWords(error);
}
