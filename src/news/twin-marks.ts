import { fold } from '#src/model/fold.ts';

/** What a text tells in any language: numbers, and names that are written alike. */
export type Marks = { readonly numbers: ReadonlySet<string>; readonly names: ReadonlySet<string> };

const NUMBER = /\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g;
const THOUSANDS = /(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))/g;
const YEAR = /^(?:19|20)\d\d$/;
// A word with a capital that does not begin its sentence. In German these are all nouns, so more is asked of them.
const NAME = /(?<=[\p{L}\p{N},;:()"„“«»’'–-] +["„“«(]?)\p{Lu}[\p{L}\p{N}&’'-]{2,}/gu;
// Written alike in two of the languages, and said in every other release.
const COMMON: readonly RegExp[] = [
  /^(?:canad(?:a|ian|ien)|kanada|germany?|government|federal|national|minist(?:er|re|erin)|ottawa|berlin|europe(?:an)?)$/,
  /^(?:innovations?|sciences?|technolog(?:y|ies)|quantum|digital|research|industry|program(?:me?)?|council)$/,
  /^(?:international|organisations?|communications?|information|transport|region|sovereign|alliance)$/,
  /^(?:the|and|for|les|des|une)$/,
];

const FEWEST_NAMES = 2;
// Of the names of the one that has fewer, so much has to be in the other.
const SHARED = 0.8;

export function marksOf(text: string): Marks {
  const numbers = (text.match(NUMBER) ?? [])
    .map((written) => written.replace(THOUSANDS, '').replace(',', '.'))
    .filter((number) => number.length >= 2 && !YEAR.test(number));
  const names = (text.match(NAME) ?? [])
    .map(fold)
    .filter((name) => name.length >= 3 && !COMMON.some((common) => common.test(name)));
  return { numbers: new Set(numbers), names: new Set(names) };
}

/**
 * Whether two texts in different languages tell the same: most of their names, and all numbers of the one that has
 * fewer, of which one is so long that it is none by chance.
 */
export function tellTheSame(one: Marks, other: Marks): boolean {
  const numbers = shared(one.numbers, other.numbers);
  const names = shared(one.names, other.names);
  const fewestNumbers = Math.min(one.numbers.size, other.numbers.size);
  const fewestNames = Math.min(one.names.size, other.names.size);
  return (
    numbers.length === fewestNumbers &&
    numbers.some((number) => number.replace('.', '').length >= 3) &&
    names.length >= FEWEST_NAMES &&
    names.length >= fewestNames * SHARED
  );
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((mark) => other.has(mark));
}
