import { createHmac } from 'node:crypto';

/** What tells the center's program that a message is ours, new, and which one it is. */
export interface SignedMessage {
  /** The same whenever it is sent again. */
  readonly id: string;
  /** Milliseconds since 1970 of this sending. */
  readonly now: number;
  readonly body: string;
}

/**
 * The headers of a message, as the "Standard Webhooks" specification has them: its libraries can
 * check them.
 *
 * @param secret base64
 */
export function signatureHeaders(
  secret: string,
  { id, now, body }: SignedMessage,
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
