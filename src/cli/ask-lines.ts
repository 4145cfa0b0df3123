import { readInstant } from '#src/cli/read-instant.ts';
import type { Language } from '#src/model/language.ts';

/** One line of `ask --jsonl`. */
export type AskLine = {
  readonly id: unknown;
  readonly conversation: string | null;
  readonly text: string;
  readonly now: Temporal.Instant | null;
  readonly locale: Language | null;
};

// Enough to find the line by.
const MAX_WORD = 60;

/** Why a line cannot be read or answered; `word` is what stands there instead of what was expected, or the failure. */
export type AskFault = {
  readonly id: unknown;
  readonly code:
    | 'not-json'
    | 'not-an-object'
    | 'no-text'
    | 'not-a-conversation'
    | 'not-a-time'
    | 'not-a-locale'
    | 'failed';
  readonly word: string;
};

type AskReading =
  | { readonly kind: 'line'; readonly line: AskLine }
  | { readonly kind: 'fault'; readonly fault: AskFault };

/** Reads one line; other keys are ignored, `null` counts as missing. */
export function readAskLine(given: string, languages: readonly Language[]): AskReading {
  const read = parse(given);
  if (read === undefined) return faulty(null, 'not-json', given);
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return faulty(null, 'not-an-object', given);
  }
  const { id = null, text, conversation = null, now = null, locale = null } = read as Record<string, unknown>;
  const fault = (code: AskFault['code'], word: unknown) => faulty(id, code, JSON.stringify(word) ?? '');
  if (typeof text !== 'string') return fault('no-text', text);
  if (conversation !== null && typeof conversation !== 'string' && typeof conversation !== 'number') {
    return fault('not-a-conversation', conversation);
  }
  const at = now === null ? null : readInstant(now);
  if (at === undefined) return fault('not-a-time', now);
  if (locale !== null && !(typeof locale === 'string' && languages.includes(locale))) {
    return fault('not-a-locale', locale);
  }
  const line = {
    id,
    text,
    conversation: conversation === null ? null : String(conversation),
    now: at,
    locale,
  };
  return { kind: 'line', line };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function faulty(id: unknown, code: AskFault['code'], word: string): AskReading {
  return { kind: 'fault', fault: { id, code, word: word.slice(0, MAX_WORD) } };
}
