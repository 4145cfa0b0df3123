import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * A question about the state of one's own enquiries, or of the one with that number. `isSure` unless it speaks of “my
 * question”, which may be any, or is a number and nothing else, which has no language either.
 */
export type OwnAsked = {
  readonly id: string | null;
  readonly isSure: boolean;
  readonly language: Language | null;
};

// As `enquiryNumber` writes it; the hyphen tells it from “a 1000”.
const NUMBER = /(?<![\p{L}\p{N}])A-(\d{4,9})(?![\p{L}\p{N}])/iu;
const CLAUSES = /[.:;!?]+(?:\s+|$)/u;
// "my last enquiry", "meine beiden letzten Anfragen"
const MOST_BETWEEN = 2;
// "is my question already answered", but not "my question is about the state of …"
const MOST_BEHIND = 3;

/** Reads such questions in the words of every catalogue; null for whatever else, such as where to send an enquiry. */
export function ownAskedReader(words: Words): (text: string) => OwnAsked | null {
  const heard = words.languages.map((language) => heardIn(words, language));
  return (text) => {
    const id = NUMBER.exec(text)?.[1] ?? null;
    if (id !== null && text.trim().length <= `A-${id}?`.length) return { id, isSure: false, language: null };
    const clauses = text.replace(NUMBER, ' ').split(CLAUSES).map(clauseOf);
    for (const one of heard) {
      const asked = clauses
        .map((clause) => askedIn(clause, one, id !== null))
        .find((found) => found !== null);
      if (asked) return { id, isSure: asked === 'enquiry', language: one.language };
    }
    return null;
  };
}

type Phrases = readonly (readonly string[])[];
type Heard = { readonly language: Language } & Readonly<
  Record<'own' | 'enquiry' | 'question' | 'state', Phrases>
>;

function heardIn(words: Words, language: Language): Heard {
  const phrases = (of: 'own' | 'enquiry' | 'question' | 'state') =>
    words.say(language, `enquiries:heard.${of}`).split('|').map(clauseOf);
  return {
    language,
    own: phrases('own'),
    enquiry: phrases('enquiry'),
    question: phrases('question'),
    state: phrases('state'),
  };
}

function clauseOf(text: string): readonly string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** Which of the two a clause asks for; where a number names the enquiry, it need not be called one's own. */
function askedIn(
  clause: readonly string[],
  heard: Heard,
  isNumbered: boolean,
): 'enquiry' | 'question' | null {
  for (const noun of ['enquiry', 'question'] as const) {
    const at = startsOf(clause, heard[noun]).find((start) => isOwn(clause, heard, start) || isNumbered);
    const isAsked =
      at !== undefined && startsOf(clause, heard.state).some((start) => start <= at + MOST_BEHIND);
    if (isAsked) return noun;
  }
  return null;
}

function isOwn(clause: readonly string[], { own }: Heard, noun: number): boolean {
  return startsOf(clause, own).some((start) => start < noun && noun - start <= MOST_BETWEEN + 1);
}

/** Where any of the phrases begins. */
function startsOf(clause: readonly string[], phrases: Phrases): readonly number[] {
  return clause.flatMap((_, at) =>
    phrases.some((phrase) => phrase.every((word, next) => word === clause[at + next])) ? [at] : [],
  );
}
