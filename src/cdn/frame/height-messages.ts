/** How a page asks the frames on it how high they are. It says nothing else. */
export const HEIGHT_QUESTION = 'peer-frame-height';

/** What a frame answers, whenever that changes. */
export interface HeightAnswer {
  /** The height of its content in CSS pixels, a whole number. */
  readonly peerFrameHeight: number;
  /** Whether a dialog is over its content, and must be seen whole. */
  readonly peerFrameDialog: boolean;
}

/** The most that a frame may be high, in CSS pixels: many times what the longest list takes. */
const MOST = 50_000;

/** What a message from a frame says, or undefined if that makes no sense. */
export function heightIn(message: unknown): HeightAnswer | undefined {
  const answer = (message ?? {}) as Partial<Record<keyof HeightAnswer, unknown>>;
  const height = answer.peerFrameHeight;
  if (typeof height !== 'number' || !Number.isInteger(height) || height < 1) return undefined;
  return {
    peerFrameHeight: Math.min(height, MOST),
    peerFrameDialog: answer.peerFrameDialog === true,
  };
}
