import type { Spoken } from '#src/answers/matters.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import type { Request } from '#src/answers/request.ts';
import type { Button, Part } from '#src/messages/message.ts';
import type { Text } from '#src/messages/text.ts';
import type { Citation } from '#src/model/citation.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { Language } from '#src/model/language.ts';
import type { Chooser } from '#src/ports/chooser.ts';
import type { Conversation } from '#src/ports/conversations.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { NewsSearch } from '#src/ports/news-search.ts';
import type { Words } from '#src/ports/words.ts';

/** What an intent answers from. */
export type Context = {
  readonly words: Words;
  readonly entries: Entries;
  readonly news: NewsSearch;
  /** As it was written, bounded. */
  readonly question: string;
  /** What the question speaks of, as partners of any programme do. */
  readonly spoken: Spoken;
  /** Null where nothing picks for the asker. */
  readonly chooser: Chooser | null;
  readonly request: Request;
  readonly mentions: readonly EntryMention[];
  readonly conversation: Conversation;
  /** The ids of calls that a list is not to tell. */
  readonly leftOut: readonly string[];
  /** The entry that the asker chose, where a choice was offered. */
  readonly chosen: EntryRef | null;
  readonly language: Language;
  readonly now: Temporal.Instant;
  /** In which the reader's days are told; null where nobody asked for it. */
  readonly timezone: string | null;
  /** How to reach the editors, where the operator said so. */
  readonly contact: string | null;
  /** Whether experts answer the asker; an answer that is unknown then has a button for it. */
  readonly canAskExperts: boolean;
  /** How sure the wording makes the intent: 3 unmistakable, 1 barely. */
  readonly sure: number;
};

/** An answer before it becomes a message. */
export type Draft = {
  readonly kind: 'answer' | 'clarify' | 'unknown';
  /** A greeting or thanks: there was no question. */
  readonly asksNothing: boolean;
  readonly summary: string;
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
  readonly citations: readonly Citation[];
  readonly about: readonly EntryRef[];
  /** The stage spoken of, for a question that follows. */
  readonly stage: string | null;
  readonly options: readonly EntryRef[];
  /** The entries of equal rank that it lists, in their order. */
  readonly listed: readonly EntryRef[];
};

/** An answer with what all of them leave out. */
export function draft(given: Pick<Draft, 'summary' | 'parts'> & Partial<Draft>): Draft {
  return {
    kind: 'answer',
    asksNothing: false,
    buttons: [],
    citations: [],
    about: [],
    stage: null,
    options: [],
    listed: [],
    ...given,
  };
}

export function say(
  context: Pick<Context, 'words' | 'language'>,
  key: Text['key'],
  values?: Text['values'],
): string {
  return context.words.say(context.language, key, values);
}

/** The day it is where nobody said otherwise: milestones and periods have no zone of their own. */
export function todayOf({ now }: Pick<Context, 'now'>): Temporal.PlainDate {
  return now.toZonedDateTimeISO('UTC').toPlainDate();
}
