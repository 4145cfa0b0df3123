import { LETTERS } from '#src/findings/reading/handed-in.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  erst: 1,
  first: 1,
  zweit: 2,
  second: 2,
  dritt: 3,
  third: 3,
};
const NUMBERED =
  /(?<!\p{L})(?:(\d)\.|(erst|zweit|dritt|first|second|third)\p{L}*)\s*(?:\p{L}*stufe|stage|step)(?!\p{L})|(?<!\p{L})(?:stage|\p{L}*stufe|step)\s+(\d)(?!\d)/iu;
const STAGED = /zweistufig|two-?stage|two-?step|dreistufig/iu;

/** What is handed in, in the order in which calls ask for it. */
const STEPS: readonly RegExp[] = [
  /(?<!\p{L})(?:registration|registrierung|anmeldung)(?!\p{L})/iu,
  wholeWords([
    '(?:projekt|vor|kurz|ideen)?skizzen?|kurz(?:skizzen?|fassung|beschreibung)|voranträge?n?|interessens?bekundung\\p{L}*|interessenabfrage',
    LETTERS,
    'concept papers?|pre-?(?:proposals?|applications?)|preliminary applications?|outlines?|short proposals?',
  ]),
  /(?<!\p{L})(?:\p{L}*anträge?n?|\p{L}*antrag|\p{L}*antragsformular|langfassung|(?:full |joint )?(?:proposals?|applications?)|invited teams)(?!\p{L})/iu,
];

/** The number of the stage that each deadline ends, from the words around it; null where the text has but one stage. */
export function stagesOf(text: string, wordsOfEach: readonly string[]): readonly (number | null)[] {
  const steps = wordsOfEach.map((words) => STEPS.findIndex((step) => step.test(words)));
  const known = [...new Set(steps.filter((step) => step >= 0))].toSorted((a, b) => a - b);
  const isStaged = known.length > 1 || STAGED.test(text);
  return wordsOfEach.map((words, index) => {
    const step = steps[index] ?? -1;
    return numberIn(words) ?? (isStaged && step >= 0 ? known.indexOf(step) + 1 : null);
  });
}

function numberIn(words: string): number | null {
  const [, digit, word, behind] = NUMBERED.exec(words) ?? [];
  if (digit ?? behind) return Number(digit ?? behind);
  return word === undefined ? null : (NUMBERS[word.toLowerCase()] ?? null);
}
