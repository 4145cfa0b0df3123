import { WIDEST } from '#src/findings/reading/plain-words.ts';
import { QUOTED } from '#src/findings/reading/quoted-names.ts';
import type { NameWords } from '#src/findings/reading/withdrawal-words/shape.ts';
import { WITHDRAWAL_WORDS } from '#src/findings/reading/withdrawal-words.ts';

/** By what a text names its call where no noun says that it is one. */
export type CallNames = {
  /** As they stand in quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** As they stand in the title, the longest first. */
  readonly titled: readonly string[];
  /** Whether only what the title names is the call that is told. */
  readonly isTitled: boolean;
};

export const NO_NAMES: CallNames = { quoted: new Set(), titled: [], isTitled: false };

const LONGEST_BEFORE = 40;
const join = (read: (names: NameWords) => string) =>
  WITHDRAWAL_WORDS.map(({ names }) => read(names)).join('|');
// What parts a title: "Ocean Data: call cancelled", "Update on the …".
const PARTS = new RegExp(
  String.raw`\s*(?:[:|()[\],–—]|\s-\s|(?<!\p{L})(?:${join(({ between }) => between)})(?!\p{L}))\s*`,
  'u',
);
const LARGE = String.raw`[\p{L}\p{N}’'&-]*`;
const IS_NAME = new RegExp(
  String.raw`^(?!(?:${join(({ article }) => article)}) )\p{Lu}${LARGE}(?: (?:\p{Lu}${LARGE}|${join(({ within }) => within)}))* [\p{Lu}\p{N}]${LARGE}$`,
  'u',
);
// A call in each language.
const NOUN = 'Call';

/** The names in a text about a call whose first line is its title. */
export function callNamesIn(title: string, text: string): CallNames {
  const quoted = new Set([...quotedIn(title, true), ...quotedIn(text, false)]);
  const isTitled =
    quotedIn(title, true).length > 0 ||
    WITHDRAWAL_WORDS.some(({ call, names }) => call.test(title) || properIn(title, names).length > 0);
  const titled = title
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => IS_NAME.test(part) && !isNoName(part));
  return { quoted, titled: titled.toSorted((a, b) => b.length - a.length), isTitled };
}

function isNoName(part: string): boolean {
  return WITHDRAWAL_WORDS.some(
    ({ call, otherThings, names }) => call.test(part) || otherThings.test(part) || names.none.test(part),
  );
}

function properIn(words: string, { proper }: NameWords): readonly string[] {
  return [...words.matchAll(proper)].map(([name]) => name);
}

/** What stands in quotation marks behind a noun that makes it the name of a call; in a title, behind no noun as well. */
function quotedIn(words: string, inTitle: boolean): readonly string[] {
  return [...words.matchAll(QUOTED)].flatMap((match) => {
    const before = words.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    if (isOfOther(words.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_BEFORE)))
      return [];
    const isCall = WITHDRAWAL_WORDS.some(
      ({ names }) => names.strong.test(before) || names.weak?.test(before),
    );
    const name = match[1] ?? '';
    return name.length > 1 && (isCall || (inTitle && !isBehindNoun(before))) ? [name] : [];
  });
}

/** Whether some name in quotation marks stands in words. */
export function hasQuoted(words: string): boolean {
  return words.search(QUOTED) >= 0;
}

/** Whether words about a call tell it by a name alone. */
export function namesByName(words: string): boolean {
  return (
    quotedIn(words, false).length > 0 ||
    WITHDRAWAL_WORDS.some(({ names }) => properIn(words, names).length > 0)
  );
}

function isOfOther(behind: string): boolean {
  return WITHDRAWAL_WORDS.some(({ names }) => names.notBefore.test(behind));
}

function isBehindNoun(before: string): boolean {
  const word = /([\p{L}-]+)\s$/u.exec(before)?.[1];
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false;
  return !WITHDRAWAL_WORDS.some(({ names }) => names.noNoun.test(word));
}

/** A clause in which a noun stands for each name of the call. */
export function withNouns(clause: string, { quoted, titled, isTitled }: CallNames, title: string): string {
  const isOther = (name: string) => hasQuoted(title) && !title.includes(name);
  let words = clause
    .slice(0, WIDEST)
    .replace(QUOTED, (whole: string, name: string, at: number, all: string) => {
      const before = all.slice(Math.max(0, at - LONGEST_BEFORE), at);
      const end = at + whole.length;
      if (isOfOther(all.slice(end, end + LONGEST_BEFORE))) return whole;
      if (WITHDRAWAL_WORDS.some(({ names }) => names.strong.test(before))) return whole;
      if (isOther(name)) return whole;
      const weak = WITHDRAWAL_WORDS.find(({ names }) => names.weak?.test(before));
      if (weak)
        return weak.names.weak?.exec(before)?.groups?.feminine ? weak.names.feminine : weak.names.other;
      return quoted.has(name) && !isBehindNoun(before) ? NOUN : whole;
    });
  for (const { names } of WITHDRAWAL_WORDS) {
    words = words.replace(names.proper, (name) => {
      if ((isTitled || names.isProperInTitle) && !title.includes(name)) return name;
      return names.isFeminine?.test(name) ? names.feminine : names.other;
    });
  }
  for (const name of titled) words = words.replaceAll(name, NOUN);
  return words;
}
