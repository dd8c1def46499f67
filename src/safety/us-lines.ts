/** One way to reach a crisis line. */
export interface CrisisContact {
  /** `zip`: a text message of the visitor's own ZIP code, which nobody can write for them. */
  readonly by: 'call' | 'tty' | 'text' | 'zip';
  /** As people write it. */
  readonly number: string;
  /** What the text message says, where the line asks for a word. */
  readonly message?: string;
}

/** A line that people in danger or distress can reach. */
export interface CrisisLine {
  /** Its terms are `crisis:` and `crisisFor:` with this behind. */
  readonly id: 'emergency' | 'lifeline' | 'treatment' | 'textLine' | 'violence';
  readonly contacts: readonly CrisisContact[];
  /** For pages in a language in which it is reached differently. */
  readonly inLanguage?: Readonly<Record<string, readonly CrisisContact[]>>;
  /** How to be understood in Spanish, said on every page: `crisisInSpanish`. */
  readonly choosesSpanish?: boolean;
}

const LIFELINE = { by: 'call', number: '988' } as const;
const TREATMENT = [
  { by: 'call', number: '1-800-662-4357' },
  { by: 'tty', number: '1-800-487-4889' },
] as const;
const TEXT_LINE = { by: 'text', number: '741741' } as const;

/** The lines of the United States, the most urgent first. All of them answer at any hour. */
export const US_LINES: readonly CrisisLine[] = [
  // https://www.911.gov/calling-911/
  { id: 'emergency', contacts: [{ by: 'call', number: '911' }] },
  // https://988lifeline.org and https://988lifeline.org/es/inicio/
  {
    id: 'lifeline',
    contacts: [LIFELINE, { by: 'text', number: '988' }],
    inLanguage: { es: [LIFELINE, { by: 'text', number: '988', message: 'AYUDA' }] },
    choosesSpanish: true,
  },
  // https://www.samhsa.gov/find-help/helplines/national-helpline: text messages are in English only.
  {
    id: 'treatment',
    contacts: [...TREATMENT, { by: 'zip', number: '435748' }],
    inLanguage: { es: TREATMENT },
  },
  // https://www.crisistextline.org and https://www.crisistextline.org/es/
  {
    id: 'textLine',
    contacts: [{ ...TEXT_LINE, message: 'HOME' }],
    inLanguage: { es: [{ ...TEXT_LINE, message: 'HOLA' }] },
  },
  // https://www.thehotline.org
  { id: 'violence', contacts: [{ by: 'call', number: '1-800-799-7233' }] },
];
