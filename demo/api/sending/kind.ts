import type * as z from 'zod/mini';
import type { FieldError } from '../../../src/contract/index.ts';
import type { Tree } from '../../../src/contract/form-fields.ts';
import type { Language } from '../http/language.ts';
import type { Content } from './content.ts';
import type { Idempotency, Outcome } from './once.ts';
import type { FieldWords } from './pages/field-words.ts';
import type { ProblemWords } from './pages/problem-page.ts';
import type { Received } from './pages/received-page.ts';

/** Something that was checked, on its way to be stored. */
export interface Incoming<Sent> {
  readonly sent: Sent;
  /** What was sent, to be kept as it is. */
  readonly content: Pick<Content, 'type' | 'text'>;
  readonly idempotency: Idempotency;
  /** That of what a person will read of the answer. */
  readonly language: Language;
}

/** One kind of what visitors send. All kinds are taken, kept once and taken back the same way. */
export interface Kind<Sent> {
  /** The first part of its addresses. */
  readonly path: 'peer-requests' | 'stories';
  /** Whether everybody may read a list under the same address. Who may send is as strict. */
  readonly listed?: true;
  readonly schema: z.ZodMiniType<Sent>;
  /** The most that a body may have, in bytes. */
  readonly maxBody: number;
  /** What the answer is when it is stored. */
  readonly status: 201 | 202;
  /** What only a server can tell of one that keeps to the contract. */
  readonly check: (sent: Sent) => Promise<FieldError[]>;
  /** What the fields of a plain form say, but for `requestId` and a `locale` that it does not name. */
  readonly fromFields: (entries: readonly (readonly [name: string, value: string])[]) => Tree;
  readonly take: (incoming: Incoming<Sent>) => Promise<Outcome>;
  /** @returns whether there is one with this reference, and the token is its own */
  readonly withdraw: (reference: string, token: string) => Promise<boolean>;
  /** The names under which sendings are counted: of one address, and of all together. */
  readonly limits: { readonly ofAddress: string; readonly ofAll: string };
  /** Counts also who takes something back, where its token is short. */
  readonly withdrawals?: string;
  readonly words: {
    readonly notFound: string;
    readonly fields: FieldWords;
    readonly problems: ProblemWords;
  };
  readonly received: (reference: string, language: Language) => Promise<Received>;
}
