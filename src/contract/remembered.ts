/** So many answers are kept: who serves strangers must not remember all that they say. */
const MOST = 1000;

/** The same answer for the same text, asked for once: for what is slow to ask and never changes. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (!answers.has(text)) {
      if (answers.size > MOST) answers.clear();
      answers.set(text, ask(text));
    }
    return answers.get(text) as Answer;
  };
}
