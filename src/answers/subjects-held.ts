import type { Context } from '#src/answers/context.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { monthOf } from '#src/answers/periods/months.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';
import type { WordRole } from '#src/ports/entries.ts';

/**
 * Tells whether an entry holds whatever a question is about by name: what is written as one within a sentence ("Is
 * Siemens a partner?"), which call it is ("the space call"), a country that no entry is from, and in a question without capitals what no entry has and stands
 * where a subject would.
 */
export function subjectsHolder({
  mentions,
  request,
  question,
}: Pick<Context, 'mentions' | 'request' | 'question'>): (mention: Pick<EntryMention, 'words'>) => boolean {
  const hasCapitals = question !== question.toLowerCase();
  const isWrittenAsName = hasCapitals
    ? nameReader(question)
    : (text: string) => request.words[1]?.text === text && mentions.every((one) => !one.words.has(text));
  // "Darf ein Verlag …?", "Müssen Reedereien …?": whoever may or must, of anybody the same is told.
  const isActor = (text: string) =>
    isAskedOfRule(request.words, text) && mentions.every(({ words }) => isOfApplicants(words.get(text)));
  const isOfCall = (text: string) =>
    request.words.some((word, at) => word.text === text && request.words[at + 1]?.concepts.has('call'));
  const subjects = request.asked
    .filter((word) => isName(word) && monthOf(word.text) === undefined)
    .filter(({ text }) => !isActor(text))
    .filter(({ text, concepts }) => isWrittenAsName(text) || concepts.has('countries') || isOfCall(text));
  return ({ words }) => subjects.every(({ text }) => words.has(text));
}

function isAskedOfRule(words: readonly Word[], text: string): boolean {
  const rule = words.findIndex(({ concepts }) => concepts.has('may') || concepts.has('must'));
  // Behind "can she still" stands no one who may.
  const actor = words.slice(rule + 1).find(({ concepts }) => !concepts.has('article'));
  return rule >= 0 && actor?.text === text;
}

function isOfApplicants(roles: ReadonlySet<WordRole> | undefined): boolean {
  return roles === undefined || [...roles].every((role) => role === 'eligibility' || role === 'text');
}

const WITHIN_SENTENCE = /(?<=[\p{L}\p{N},;)”"'’] +[(“„"'‘]*)\p{Lu}[\p{L}\p{N}]*/gu;

/** Tells what begins with a capital within a sentence, folded; nothing does where all is written in capitals. */
export function nameReader(question: string): (text: string) => boolean {
  const isAllCapitals = question === question.toUpperCase();
  const written = isAllCapitals ? [] : [...question.matchAll(WITHIN_SENTENCE)].map(([word]) => fold(word));
  const names = new Set(written);
  return (text) => names.has(text);
}
