import type { EntryRef } from '#src/model/knowledge.ts';
import type { Language } from '#src/model/language.ts';

/** What a conversation is about, so that "and the second stage?" has something to hold on to. */
export type Conversation = {
  /** What the last answer rested on, the main entry first. */
  readonly about: readonly EntryRef[];
  /** The entries of the last list, for "the second one"; empty where there was none. */
  readonly listed: readonly EntryRef[];
  /** What was asked last. */
  readonly intent: string | null;
  /** The stage that was last spoken of. */
  readonly stage: string | null;
  /** The language that somebody asked for in words; it holds from then on. */
  readonly wanted: Language | null;
  /** The language of the last answer. */
  readonly language: Language | null;
  /** The entries between which the asker was to choose, and for which question. */
  readonly choice: { readonly intent: string; readonly options: readonly EntryRef[] } | null;
};

export interface Conversations {
  /** The state under this key; a new one when there is none. */
  read(key: string): Promise<Conversation>;
  write(key: string, state: Conversation): Promise<void>;
}

export const NEW_CONVERSATION: Conversation = {
  about: [],
  listed: [],
  intent: null,
  stage: null,
  wanted: null,
  language: null,
  choice: null,
};
