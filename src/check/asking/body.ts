import type { BodyFault } from './exchange.ts';

/** What was read of a body. */
export interface BodyRead {
  readonly bytes: number;
  readonly text?: string;
  readonly fault?: BodyFault;
}

/**
 * Reads a body piece by piece, so that one without end, or one that compressed is small, takes no
 * more memory than it may: what is beyond `most` bytes is never asked for.
 *
 * @param isLate whether reading was ended because it took too long
 * @param seconds that it may take, for the words about it
 */
export async function readBody(
  { body }: Response,
  most: number,
  isLate: () => boolean,
  seconds: number,
): Promise<BodyRead> {
  if (!body) return { bytes: 0, text: '' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let bytes = 0;
  let text = '';
  const faults: BodyFault[] = [];
  const decode = (piece?: Uint8Array): void => {
    if (faults.length > 0) return;
    try {
      text += decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      faults.push({ kind: 'not-utf-8' });
    }
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > most) {
        void reader.cancel().catch(() => undefined);
        return { bytes, fault: { kind: 'too-large', most } };
      }
      decode(value);
    }
  } catch {
    return { bytes, fault: isLate() ? { kind: 'too-slow', seconds } : { kind: 'cut-off' } };
  }
  decode();
  const [fault] = faults;
  return fault ? { bytes, fault } : { bytes, text };
}
