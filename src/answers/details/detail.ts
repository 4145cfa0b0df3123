import type { Context } from '#src/answers/context.ts';
import type { Word } from '#src/answers/question-words.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Call } from '#src/model/call.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/** Something that the texts of a call may tell, and how it is asked for. */
export type Detail = {
  /** As a question that follows takes it up. */
  readonly intent: string;
  readonly what: TextKey;
  readonly read: (call: Call) => LocalText | null;
  readonly asks: (context: Context) => boolean;
  /** Whether a word tells what is asked, and not of which call. */
  readonly isAsking: (word: Word, context: Context) => boolean;
  /** Which call is meant where what is named does not say; missing where then none is. */
  readonly otherwise?: (context: Context, isAsking: (word: Word) => boolean) => EntryRef | null;
  /** Whether the text tells of it; one that is missing tells nothing, which is said. */
  readonly tells: (text: LocalText | null, context: Context, call: Call) => boolean;
};

export const AMOUNT = {
  intent: 'amount',
  what: 'answers:what-amount',
  read: (call: Call) => call.funding,
} as const;

export const PROCEDURE = {
  intent: 'procedure',
  what: 'answers:what-procedure',
  read: (call: Call) => call.howToApply,
} as const;

export const ELIGIBILITY = {
  intent: 'eligibility',
  what: 'answers:what-eligibility',
  read: (call: Call) => call.eligibility,
} as const;
