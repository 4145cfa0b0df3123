import type { Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { PersonRef } from '#src/ports/roles.ts';

/** A question in the words of whoever asked it; nobody can tell who that was. */
export type AskedQuestion = {
  readonly tenant: Tenant;
  readonly language: Language;
  readonly text: string;
};

/** What the bot could not answer, or not well. */
export type OpenQuestion = Pick<AskedQuestion, 'language' | 'text'> & {
  readonly id: string;
  /** How often nothing was known, and how many thumbs are down. */
  readonly asked: number;
  readonly disliked: number;
};

/** What people thought of answers, and what they got none to; without their names. */
export interface Feedback {
  noteUnanswered(question: AskedQuestion): Promise<void>;
  /** A person has one thumb an answer: the last one given. */
  giveThumb(
    answer: AskedQuestion & { readonly key: string },
    person: PersonRef,
    isUp: boolean,
  ): Promise<void>;
  /** The latest first. */
  openQuestions(tenant: Tenant, limit: number): Promise<readonly OpenQuestion[]>;
  /** They are not open any more; ids may be any text. */
  settle(tenant: Tenant, ids: readonly string[]): Promise<void>;
}
