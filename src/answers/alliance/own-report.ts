import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { mattersIn } from '#src/answers/matters.ts';
import { isName, type Word } from '#src/answers/question-words.ts';

/** "When is the report of the alliance due?", "Wie oft berichtet die Allianz?": what projects report is not what it does. */
export function asksForOwnReport({ question, request }: Context): boolean {
  if (!request.marks.has('alliance')) return false;
  const { matters, said } = mattersIn(question);
  if (matters.size !== 1 || !matters.has('reports')) return false;
  const words = request.words.filter(({ text }) => !GENITIVE.has(text));
  const isReport = (word: Word | undefined) => word !== undefined && said.includes(word.text) && isName(word);
  // "How often do we have to report to the alliance?", where the verb may stand behind it.
  const isByAsker = words.some(({ text }) => ASKERS.has(text));
  return words.some(
    ({ concepts }, at) =>
      concepts.has('alliance') &&
      ((!isByAsker && isReport(words[at + 1])) ||
        isReport(words.slice(0, at).findLast((one) => !isBetween(one)))),
  );
}

/** "Of the", and not "to the", behind which stands to whom something is reported. */
function isBetween({ concepts }: Word): boolean {
  return concepts.has('of') || concepts.has('article');
}

const ASKERS = wordsOf('selves');
const GENITIVE = wordsOf('genitives');
