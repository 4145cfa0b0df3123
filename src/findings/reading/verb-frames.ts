import { LETTERS, PAPERS } from '#src/findings/reading/handed-in.ts';
import { DATE_MARK, TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { endsWithBis } from '#src/findings/reading/until-words.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const APPLICANTS_CAN =
  /(?<!\p{L})(?:kann|können|könnten|darf|dürfen|müssen|sollen|sollten|haben|hat|besteht)(?!\p{L})/iu;
const NO_HANDING_IN = wholeWords(['\\p{L}*fragen', 'keine?|nicht']);
// The verb ends the sentence or its part, and what it hands in stands somewhere before it.
const FRAMES: readonly RegExp[] = [
  frame(
    '(?!verlängerungs|änderungs|zahlungs|auszahlungs|erstattungs)\\p{L}*antr[aä]ge?n?',
    '(?:zu )?stellen|gestellt werden|(?:ein|vor|ab|nach)?(?:zu)?(?:reichen|legen|geben|senden|schicken|richten)',
  ),
  frame(
    '\\p{L}*skizzen?|\\p{L}*bewerbung(?:en)?|\\p{L}*vorschl[aä]ge?n?|\\p{L}*ideen|\\p{L}*konzepte?|\\p{L}*beiträge',
    '(?:ein|vor|ab)?(?:zu)?(?:reichen|legen|geben|senden|schicken)|hoch(?:zu)?laden',
  ),
  frame(
    '\\p{L}*mittel|\\p{L}*förderung(?:en)?|\\p{L}*zusch[uü]ss(?:e|es)?|\\p{L}*gelder|\\p{L}*unterstützung|\\p{L}*stipendi(?:um|en)|\\p{L}*zuwendung(?:en)?',
    '(?:zu )?beantragen|beantragt werden',
  ),
  frame('sich', '(?:zu )?bewerben'),
];

const UNTIL_ENGLISH = new RegExp(
  `(?<!\\p{L})(?:by|until|on or before|before|(?:no|not) later than)(?:[\\s,]|${TIME_MARK}|(?:the|on|noon)(?!\\p{L}))*$`,
  'iu',
);
const APPLICANTS_SUBMIT =
  /(?<!\p{L})(?:must|should|shall|(?:have|has|needs?) to|(?:is|are|be) (?:required|asked|invited|expected|requested) to)\s+(?:\p{L}+ly\s+)?(?:submit|upload|send|file|lodge|provide)\s+([^;:()]*)$/iu;
const HANDED_IN = wholeWords([
  PAPERS,
  LETTERS,
  'pre-?applications?|pre-?proposals?|outlines?|forms?|packages?',
]);
// What stands between the verb and its date and may own the date.
const OF_ELSE = wholeWords([
  'that|which|who|whose|where|if|once|when|after|as soon as|\\p{L}*reports?|invoices?|extensions?|changes?|must|will|can|may',
  'held|completed|conducted|finished|obtained|received|awarded|spent|published|start\\p{L}*|begin\\p{L}*|end(?:s|ing)?|tak\\p{L}+ place',
]);

/** "Applicants are required to submit an application, including …, via … by 5 May", however much stands between. */
function isEnglishFrame(said: string): boolean {
  if (!UNTIL_ENGLISH.test(said)) return false;
  const [, between = ''] = APPLICANTS_SUBMIT.exec(said) ?? [];
  return HANDED_IN.test(between) && !OF_ELSE.test(between) && !between.includes(DATE_MARK);
}

/** "Bis zum 5. Mai können Schulen … Anträge auf … stellen", however much stands between the parts of the verb. */
export function isVerbFrame(said: string, behind: string): boolean {
  if (isEnglishFrame(said)) return true;
  if (!endsWithBis(said)) return false;
  const [rest = ''] = behind.split(DATE_MARK, 1);
  if (!APPLICANTS_CAN.test(said + rest) || NO_HANDING_IN.test(rest)) return false;
  return FRAMES.some((pattern) => pattern.test(rest));
}

function frame(object: string, verb: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${object})(?!\\p{L}).*\\s(?:${verb})\\s*(?=$|[,;:.!]|(?:und|oder)\\s)`,
    'iu',
  );
}
