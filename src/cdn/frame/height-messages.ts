/** How a page asks the frames on it how high they are. It says nothing else. */
export const HEIGHT_QUESTION = 'peer-frame-height';

/** What a frame answers, whenever that changes. */
export interface HeightAnswer {
  /** The height of its content in CSS pixels, a whole number. */
  readonly peerFrameHeight: number;
}

/** The most that a frame may be high, in CSS pixels: many times what the longest list takes. */
const MOST = 50_000;

/** The height in a message from a frame, or undefined if it is none that makes sense. */
export function heightIn(message: unknown): number | undefined {
  const { peerFrameHeight: height } = (message ?? {}) as { readonly peerFrameHeight?: unknown };
  if (typeof height !== 'number' || !Number.isInteger(height) || height < 1) return undefined;
  return Math.min(height, MOST);
}
