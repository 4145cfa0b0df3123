import { CALL } from '#src/findings/reading/about-calls.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// "Start: …", "Ende: …" name neither a call nor a project: what was spoken of last does.
const END_ONLY = /^\P{L}*(?:ende?|enddatum|endzeitpunkt|end date|ending)\P{L}*$/iu;
const REACH = 300;
const OF_CALL = new RegExp(
  `${CALL.source}|${wholeWords(['\\p{L}*(?:einreich|bewerb|antrag|anmeld|teilnahme)\\p{L}*', 'appl(?:y|ications?)|submissions?|submit|proposals?']).source}`,
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
  return lastOf(OF_CALL, before) > lastOf(OF_OTHERS, before);
}

function lastOf(words: RegExp, text: string): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
