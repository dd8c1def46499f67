/** By the codes of Node; a browser says nothing of the kind. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'there is no server of this name'],
  [/^ECONNREFUSED$/, 'nothing listens at this address'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection was closed'],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/, 'nobody is there'],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|TLS|SSL|EPROTO/,
    'its certificate is not one that browsers trust',
  ],
  [/^HPE_|^UND_ERR_|^HTTPParserError$/, 'what came is not HTTP'],
];

/** Why no answer came, in words, as far as the error tells. */
export function offlineReason(error: unknown): string {
  const { cause } = Object(error) as { cause?: unknown };
  const { code, name, message } = Object(cause) as Partial<
    Record<'code' | 'name' | 'message', unknown>
  >;
  if (message === 'redirect count exceeded') return 'it redirects without end';
  if (message === 'bad port') return 'browsers do not ask this port';
  const known = REASONS.find(([pattern]) => pattern.test(String(code ?? name)));
  return known?.[1] ?? 'no connection';
}
