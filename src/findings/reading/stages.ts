import { LETTERS } from '#src/findings/reading/handed-in.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  erst: 1,
  first: 1,
  zweit: 2,
  second: 2,
  dritt: 3,
  third: 3,
  one: 1,
  two: 2,
  three: 3,
};
const NUMBERED =
  /(?<!\p{L})(?:(\d)\.|(erst|zweit|dritt|first|second|third)\p{L}*)\s*(?:\p{L}*stufe|stage|step)(?!\p{L})|(?<!\p{L})(?:stage|\p{L}*stufe|step)\s+(?:(\d)(?!\d)|(one|two|three)(?!\p{L}))/iu;
// A phase may be one of what is funded: only two of them are those of a call.
const PHASED =
  /(?<!\p{L})(?:phase\s+(\d)(?!\d)|(\d)\.\s*phase|(erst|zweit|dritt|first|second|third)\p{L}*\s+phase)(?!\p{L})/iu;
const STAGED = /zweistufig|two-?stage|two-?step|dreistufig/iu;

/** What is handed in, in the order in which calls ask for it. */
const STEPS: readonly RegExp[] = [
  /(?<!\p{L})(?:registration|registrierung|anmeldung)(?!\p{L})/iu,
  wholeWords([
    '(?:projekt|vor|kurz|ideen)?skizzen?|kurz(?:skizzen?|fassung|beschreibung)|(?:vor|kurz)antr[aä]ge?[ns]?|absichtserklärung(?:en)?|interessens?bekundung\\p{L}*|interessenabfrage',
    LETTERS,
    'intent to (?:apply|submit|propose)|intention to submit',
    'concept papers?|pre-?(?:proposals?|applications?)|preliminary applications?|outlines?|short proposals?',
  ]),
  /(?<!\p{L})(?:\p{L}*anträge?n?|\p{L}*antrag(?:e?s)?|\p{L}*antragsformular|langfassung|(?:full |joint )?(?:proposals?|applications?)|full (?:bids?|submissions?|packages?)|invited teams)(?!\p{L})/iu,
];

/** The number of the stage that each deadline ends, from the words around it; null where the text has but one stage. */
export function stagesOf(text: string, wordsOfEach: readonly string[]): readonly (number | null)[] {
  const steps = wordsOfEach.map((words) => STEPS.findIndex((step) => step.test(words)));
  const known = [...new Set(steps.filter((step) => step >= 0))].toSorted((a, b) => a - b);
  const isStaged = known.length > 1 || STAGED.test(text);
  const phases = wordsOfEach.map((words) => numberIn(words, PHASED));
  const isPhased = new Set(phases.filter((phase) => phase !== null)).size > 1;
  return wordsOfEach.map((words, index) => {
    const step = steps[index] ?? -1;
    const phase = isPhased ? (phases[index] ?? null) : null;
    return numberIn(words, NUMBERED) ?? phase ?? (isStaged && step >= 0 ? known.indexOf(step) + 1 : null);
  });
}

function numberIn(words: string, numbered: RegExp): number | null {
  const found = (numbered.exec(words) ?? []).slice(1).find((part) => part !== undefined);
  if (found === undefined) return null;
  return NUMBERS[found.toLowerCase()] ?? Number(found);
}
