import { type LineFault, lineFault, readJsonLine } from '#src/cli/json-line.ts';
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

/** Why a line cannot be read or answered; the word of `failed` is the failure. */
export type AskFault = LineFault<
  'not-json' | 'not-an-object' | 'no-text' | 'not-a-conversation' | 'not-a-time' | 'not-a-locale' | 'failed'
>;

type AskReading =
  | { readonly kind: 'line'; readonly line: AskLine }
  | { readonly kind: 'fault'; readonly fault: AskFault };

/** Reads one line; other keys are ignored, `null` counts as missing. */
export function readAskLine(given: string, languages: readonly Language[]): AskReading {
  const read = readJsonLine(given);
  if (read.kind === 'fault') return read;
  const { id = null, text, conversation = null, now = null, locale = null } = read.object;
  const fault = (code: AskFault['code'], word: unknown): AskReading => ({
    kind: 'fault',
    fault: lineFault(id, code, JSON.stringify(word) ?? ''),
  });
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
