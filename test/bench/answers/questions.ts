import { fillerWord, SUBJECTS } from '#test/bench/answers/vocabulary.ts';
import type { Chances } from '#test/support/random.ts';

/** Questions about entries, as partners put them: by group, by field, by title, with a slip, and one that has no answer. */
export function entryQuestion(by: Chances, calls: number, nth: number): string {
  const subject = SUBJECTS[by.below(Math.max(4, Math.ceil(calls / 25)))] ?? { de: '', en: '' };
  const questions = [
    'Was ist die nächste Frist?',
    'Which calls are open?',
    `Welche Ausschreibungen gibt es zu ${subject.de}?`,
    `When is the deadline for ${subject.en}?`,
    `Wann endet die Ausschreibung ${subject.de}, Runde ${1 + by.below(12)}?`,
    `Wer fördert ${slip(subject.de, by)}?`,
    'Which deadlines fall in March 2031?',
    `How much money is there for ${subject.en}?`,
    'Welche Ausschreibung ist letzte Woche abgelaufen?',
    `What is the ${subject.en} foundation?`,
    'Who won the football match yesterday?',
    'Welche Ausschreibungen sind für Kanada offen?',
  ];
  return questions[nth % questions.length] ?? '';
}

/** Questions for news: of a common field, of a rare one, of a word that is in few items, of none at all, and of all; of days, of a source. */
export function newsQuestion(by: Chances, nth: number): string {
  const questions = [
    `Was gibt es Neues zu ${SUBJECTS[by.below(10)]?.de}?`,
    `Was gibt es Neues zu ${SUBJECTS[SUBJECTS.length - 1 - by.below(10)]?.de}?`,
    `What is new about ${fillerWord(7000 + by.below(900))}?`,
    'What is new about zeppelins?',
    'Was gibt es Neues zu KI?',
    'Was gibt es Neues?',
    `Was gab es im Mai 2026 Neues zu ${SUBJECTS[by.below(10)]?.de}?`,
    'Which news were there in 2025 about zeppelins?',
    'Was hat das Amt zuletzt gemeldet?',
  ];
  return questions[nth % questions.length] ?? '';
}

function slip(word: string, by: Chances): string {
  const at = 2 + by.below(word.length - 4);
  return word.slice(0, at) + word.slice(at + 1);
}
