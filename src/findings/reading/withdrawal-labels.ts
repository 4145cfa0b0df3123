import { spacedWords } from '#src/findings/reading/plain-words.ts';
import type { WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';
import { WITHDRAWAL_WORDS } from '#src/findings/reading/withdrawal-words.ts';

/** The heavier first. */
export const HOWS = ['withdrawn', 'paused', 'closed'] as const;
export type How = (typeof HOWS)[number];
/** What is said, and the words that say so. */
export type SaidHow = { readonly how: How; readonly said: string };

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
  return new RegExp(`${before}|${inBrackets}|${atEnd}|${atNoun}`, 'iu');
}

const LABELS = WITHDRAWAL_WORDS.map((words) => ({
  words,
  labels: {
    withdrawn: labelled(words.labels.withdrawn, words),
    paused: labelled(words.labels.paused, words),
  },
}));

/** What a title says of the call that it names by a label or its first words. */
export function saidInTitle(title: string): SaidHow | null {
  const words = spacedWords(title);
  for (const { words: language, labels } of LABELS) {
    const off = labels.withdrawn.exec(words) ?? language.title.exec(words);
    const match = off ?? labels.paused.exec(words);
    if (!match) continue;
    if (WITHDRAWAL_WORDS.some(({ otherThings }) => otherThings.test(words))) return null;
    return language.otherwise.test(words) ? null : { how: off ? 'withdrawn' : 'paused', said: match[0] };
  }
  return null;
}

const STATUSES = WITHDRAWAL_WORDS.map(({ status, labels }) => {
  const states = HOWS.map((how) => `(?<${how}>${labels[how]})`).join('|');
  return new RegExp(`(?:^[^\\p{L}]*|[,(–-] ?)${status}:? (?:${states})(?!\\p{L})`, 'iu');
});
const SAYS_STATUS = /status/iu;

/** What "Status: withdrawn" says, where the words before it are not those of an event or a registration. */
export function saidByStatus(clause: string, before: string): SaidHow | null {
  if (!SAYS_STATUS.test(clause)) return null;
  const words = spacedWords(clause);
  for (const status of STATUSES) {
    const match = status.exec(words);
    const how = HOWS.find((one) => match?.groups?.[one]);
    if (!match || !how) continue;
    return isOfOther(`${before} ${words.slice(0, match.index)}`) ? null : { how, said: match[0] };
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
