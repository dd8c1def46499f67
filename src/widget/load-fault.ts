import { ClientError } from '../client/client-error.ts';
import type { PeerErrorKind } from './events/error-event.ts';

/** An element was not told where to ask. */
class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Without an address of its own an element waits for the `<peer-support>` around it, whose script
 * may come later; its offer starts another load, which ends this one.
 *
 * @throws {ConfigurationError} where nobody offers one
 */
export async function untilSupported(element: Element, signal: AbortSignal): Promise<never> {
  if (element.closest('peer-support')) await customElements.whenDefined('peer-support');
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
  throw new ConfigurationError();
}

/** Why a load failed, as the page is told of it. */
export function faultOf(error: unknown): {
  readonly kind: PeerErrorKind;
  readonly status?: number | undefined;
} {
  if (error instanceof ClientError) return error;
  return { kind: error instanceof ConfigurationError ? 'configuration' : 'contract' };
}
