import { type LineFault, lineFault, readJsonLine } from '#src/cli/json-line.ts';
import type { Announcement } from '#src/findings/reading/find-deadlines.ts';

/** Why a line cannot be read. */
export type ExtractFault = LineFault<
  'not-json' | 'not-an-object' | 'no-text' | 'not-a-day' | 'not-a-language'
>;

type ExtractReading =
  | { readonly kind: 'announcement'; readonly id: unknown; readonly announcement: Announcement }
  | { readonly kind: 'fault'; readonly fault: ExtractFault };

/** Reads one line of `extract --jsonl`; other keys are ignored, `null` counts as missing. */
export function readExtractLine(given: string): ExtractReading {
  const read = readJsonLine(given);
  if (read.kind === 'fault') return read;
  const { id = null, text, published = null, lang = null } = read.object;
  const fault = (code: ExtractFault['code'], word: unknown): ExtractReading => ({
    kind: 'fault',
    fault: lineFault(id, code, JSON.stringify(word) ?? ''),
  });
  if (typeof text !== 'string') return fault('no-text', text);
  const day = published === null ? null : readDay(published);
  if (day === undefined) return fault('not-a-day', published);
  if (lang !== null && typeof lang !== 'string') return fault('not-a-language', lang);
  return { kind: 'announcement', id, announcement: { text, published: day, language: lang } };
}

/** `2026-01-10`, or the day that a moment such as `2026-01-10T09:00:00Z` states. */
function readDay(given: unknown): Temporal.PlainDate | undefined {
  const day = typeof given === 'string' ? /^(\d{4}-\d{2}-\d{2})(T|$)/.exec(given)?.[1] : undefined;
  try {
    return day === undefined ? undefined : Temporal.PlainDate.from(day);
  } catch {
    return undefined;
  }
}
