import { spacedWords, withoutQuoted } from '#src/findings/reading/plain-words.ts';
import { pattern } from '#src/findings/reading/withdrawal-words/patterns.ts';
import { ENDINGS, type Ending, type WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';
import { WITHDRAWAL_WORDS } from '#src/findings/reading/withdrawal-words.ts';

/** How it is said that a call ends, and the words that say so. */
export type SaidEnding = { readonly ending: Ending; readonly said: string };

/**
 * Where a label stands, before the name of a call or behind it: "[Withdrawn]", "ABGESAGT:", "(cancelled)", "– entfällt",
 * "Call cancelled".
 */
function labelled(label: string, { call, labels: { note, noName } }: WithdrawalWords): RegExp {
  const before = `^[^\\p{L}]*(?:${label})(?:\\s?[\\]):]| [–—-] )`;
  const inBrackets = `[([](?:${note})?(?:${label})(?!\\p{L})[^()[\\]]{0,60}[)\\]]`;
  const atEnd = `(?: [–—-]|:|\\*) ?(?:${note})?(?:${label})[^\\p{L}\\p{N}]*$`;
  const name = `(?:(?!(?:${noName}) )[\\p{L}\\d-]+ )`;
  const atNoun = `^(?:[^:]{1,20}: )?${name}{0,4}?(?:${call.source}) ${name}{0,4}?(?:${label})(?=$|[.!:]| [–—-] )`;
  return pattern(`${before}|${inBrackets}|${atEnd}|${atNoun}`);
}

/** In a title, that a call is closed tells no more than that its time is over. */
const TITLED = ['early', 'withdrawn', 'paused'] as const;
const LABELS = WITHDRAWAL_WORDS.map((words) => ({
  words,
  labels: {
    early: labelled(words.labels.early, words),
    withdrawn: labelled(words.labels.withdrawn, words),
    paused: labelled(words.labels.paused, words),
  },
}));

/** What a title says of the call that it names by a label or its first words. */
export function saidInTitle(title: string): SaidEnding | null {
  const words = spacedWords(title);
  const found = LABELS.flatMap((language) => endingIn(words, language))[0];
  if (!found || WITHDRAWAL_WORDS.some(({ otherThings }) => otherThings.test(words))) return null;
  return found.isOtherwise ? null : found;
}

function endingIn(words: string, { words: language, labels }: (typeof LABELS)[number]) {
  const bare = withoutQuoted(words);
  return TITLED.flatMap((ending) => {
    const label = labels[ending].exec(words) ?? labels[ending].exec(bare);
    const said = (label ?? language.titles[ending].exec(bare))?.[0];
    if (said === undefined) return [];
    const isForNow = language.forNow.test(words);
    return [
      { ending: isForNow ? 'paused' : ending, said, isOtherwise: language.otherwise.test(words) } as const,
    ];
  });
}

const STATUSES = WITHDRAWAL_WORDS.map(({ status, labels }) => {
  const states = ENDINGS.map((ending) => `(?<${ending}>${labels[ending]})`).join('|');
  return pattern(`(?:^[^\\p{L}]*|[,(–-] ?)${status}:? (?:${states})(?!\\p{L})`);
});
const SAYS_STATUS = /status/iu;

/** What "Status: withdrawn" says, where the words before it are not those of an event or a registration. */
export function saidByStatus(clause: string, before: string): SaidEnding | null {
  if (!SAYS_STATUS.test(clause)) return null;
  const words = spacedWords(clause);
  for (const status of STATUSES) {
    const match = status.exec(words);
    const ending = ENDINGS.find((one) => match?.groups?.[one]);
    if (!match || !ending) continue;
    return isOfOther(`${before} ${words.slice(0, match.index)}`) ? null : { ending, said: match[0] };
  }
  return null;
}

/** Whether something else than a call is named first. */
function isOfOther(before: string): boolean {
  const words = spacedWords(before);
  const firstOf = (patterns: readonly RegExp[]) =>
    Math.min(...patterns.map((pattern) => pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY));
  const other = firstOf(WITHDRAWAL_WORDS.map(({ otherThings }) => otherThings));
  return other < firstOf(WITHDRAWAL_WORDS.map(({ call }) => call));
}
