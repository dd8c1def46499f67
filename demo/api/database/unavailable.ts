/**
 * What PostgreSQL and its driver say where the database is away and may be back soon: connection
 * errors, shutting down, starting up, too many connections, cancelled for taking too long
 * (postgresql.org/docs/current/errcodes-appendix.html).
 */
const AWAY = /^(08...|57P0[1-5]|57014|53300|55P03|40P01|E[A-Z]+)$/;

/** The driver's own errors have no code. */
const AWAY_IN_WORDS = /connection|timeout|closed|pool/i;

/** Whether a request failed because the database was away: then it may be sent again unchanged. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Drizzle wraps what PostgreSQL said, and its own message has the statement in it.
  const within: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (within instanceof Error) return isDatabaseAway(within);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code === undefined ? AWAY_IN_WORDS.test(error.message) : AWAY.test(code);
}
