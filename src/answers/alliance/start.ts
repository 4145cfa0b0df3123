import { descriptions } from '#src/answers/alliance/described.ts';
import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { FAR_FUTURE, FAR_PAST } from '#src/answers/periods/period.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { fold } from '#src/model/fold.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/**
 * "When was the alliance founded?": of several events that begin some alliance, the one whose title names nothing that the
 * answer to "What is the alliance?" does not; null where that is not one.
 */
export async function allianceStart({ entries, request: { marks } }: Context): Promise<EntryRef | null> {
  const isOfStart = marks.has('begins') || marks.has('from-when');
  if (!marks.has('alliance') || !isOfStart || marks.has('a-name')) return null;
  const held = wordsTelling(await entries.answers('all'));
  const events = await entries.milestones({ kind: 'within', days: { first: FAR_PAST, last: FAR_FUTURE } });
  const [only, another] = events.filter(({ title }) => beginsIt(title, held));
  return only && !another ? `milestone:${only.id}` : null;
}

/** What the answers to "What is the alliance?" say; where none is asked without its name, that name and what its one answer says. */
function wordsTelling(answers: readonly CuratedAnswer[]): ReadonlySet<string> {
  const told = answers.filter((entry) => descriptions(entry).length > 0);
  const unnamed = told.filter((entry) => descriptions(entry).some((words) => !words.some(isName)));
  const meant = unnamed.length > 0 || told.length > 1 ? unnamed : told;
  const names = unnamed.length > 0 ? [] : meant.flatMap((entry) => descriptions(entry).flat()).filter(isName);
  const texts = meant.flatMap(({ answer }) => Object.values(answer).flatMap((text) => fold(text).split(' ')));
  return new Set([...texts, ...names.map(({ text }) => text)]);
}

function beginsIt(title: LocalText, held: ReadonlySet<string>): boolean {
  return Object.values(title).some((text) => {
    const words = questionWords(text);
    const has = (concept: 'alliance' | 'begins') => words.some(({ concepts }) => concepts.has(concept));
    return (
      has('alliance') &&
      has('begins') &&
      words.every((word, at) => !isName(word) || isPlace(words, at) || held.has(word.text))
    );
  });
}

/** "Founded in Riga": where it was is no name of it. */
function isPlace(words: readonly Word[], at: number): boolean {
  return IN.has(words[at - 1]?.text ?? '');
}

const IN = wordsOf('in');
