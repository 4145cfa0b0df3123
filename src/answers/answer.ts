import type { Message } from '#src/messages/message.ts';
import type { Citation } from '#src/model/citation.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { Language } from '#src/model/language.ts';

/** What the bot says to a question. */
export type Answer = {
  /** `clarify`: several entries fit, the asker is to choose; `unknown`: no entry holds what was asked. */
  readonly kind: 'answer' | 'clarify' | 'unknown';
  /** A greeting or thanks: there was no question. */
  readonly asksNothing: boolean;
  readonly language: Language;
  readonly message: Message;
  /** The internal deadlines of what it tells, for the asker alone; null where there is none that they may know. */
  readonly alone: Message | null;
  readonly citations: readonly Citation[];
  /** The entries that the answer rests on, the main one first. */
  readonly about: readonly EntryRef[];
  /** Whether experts answer the asker. */
  readonly canAskExperts: boolean;
};
