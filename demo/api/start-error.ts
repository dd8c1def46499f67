/** The API cannot start, and the message tells the person who started it what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * Ends a command that could not start with the message alone: a stack trace would hide it. Any
 * other error is thrown on.
 */
export function failInWords(error: unknown): void {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  if (error.cause instanceof Error) console.error(`The reason given was: ${error.cause.message}`);
  process.exitCode = 1;
}
