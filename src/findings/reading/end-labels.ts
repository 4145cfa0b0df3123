import { CALL } from '#src/findings/reading/about-calls.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// "Start: …", "Ende: …" name neither a call nor a project: what was spoken of last does.
const END_ONLY = /^\P{L}*(?:ende?|enddatum|endzeitpunkt|end date|ending)\P{L}*$/iu;
const REACH = 300;
// "Call for projects": what it is for is no project yet.
const WITH_OBJECT = String.raw`(?:${CALL.source})[^\S\n]+(?:for|für|zu[rm]?|von)(?:[^\S\n]+[\p{L}-]+){1,4}`;
const OF_CALL = new RegExp(
  `${WITH_OBJECT}|${CALL.source}|${wholeWords(['\\p{L}*(?:einreich|bewerb|antrag|anmeld|teilnahme)\\p{L}*', 'appl(?:y|ications?)|submissions?|submit|proposals?']).source}`,
  'giu',
);
const OF_OTHERS = wholeWords(
  [
    '\\p{L}*(?:projekt|vorhaben|laufzeit|veranstaltung|konferenz|seminar|kurs|aufenthalt|stipendium|semester|ausstellung)\\p{L}*|messe|durchführung\\p{L}*',
    'projects?|duration|events?|conferences?|workshops?|webinars?|courses?|stays?|fellowships?|employment|exhibition|term',
  ],
  'giu',
);

/** Whether a date is named no more than an end, in what is said of a call. */
export function isEndOfCall(marked: string, start: number, left: string): boolean {
  if (!END_ONLY.test(left)) return false;
  const before = marked.slice(Math.max(0, start - REACH), start);
  return endOfLast(OF_CALL, before) >= Math.max(0, endOfLast(OF_OTHERS, before));
}

/** Where the last of the words ends; -1 where there is none. */
function endOfLast(words: RegExp, text: string): number {
  const found = [...text.matchAll(words)].at(-1);
  return found ? found.index + found[0].length : -1;
}
