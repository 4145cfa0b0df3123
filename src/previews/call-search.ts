import { isTypo } from '#src/answers/spelling.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { Message } from '#src/messages/message.ts';
import { type Call, callState, nextStage } from '#src/model/call.ts';
import type { Channel } from '#src/model/channel.ts';
import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Entries, WordRole } from '#src/ports/entries.ts';
import type { Words } from '#src/ports/words.ts';
import { callPreview } from '#src/previews/call-preview.ts';

export type SearchDeps = { readonly words: Words; readonly clock: Clock; readonly entries: Entries };

/** Who searches. */
export type Searcher = Pick<Channel, 'timezone'> & { readonly language: Language };

/** Which of those that were found. */
type Page = { readonly from: number; readonly most: number };

/** A call is found by its names, and by those of its topics and funders. */
const FOUND_BY: readonly WordRole[] = ['name', 'alias', 'former', 'topic', 'funder'];
// More than anybody types into a field that searches while they type.
const MOST_WORDS = 8;
const LONGEST_WORD = 60;

/**
 * The previews of the calls in whose names every word of a text stands, or begins; slips are forgiven where nothing
 * begins so. What ends next comes first, what is over last. Without a text: all that are not over.
 */
export async function searchCalls(
  { words, clock, entries }: SearchDeps,
  { language, timezone }: Searcher,
  text: string,
  page: Page,
): Promise<readonly Message[]> {
  const now = clock.now();
  const sought = [...new Set(fold(text).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS);
  const calls = await entries.calls(
    sought.length === 0
      ? { kind: 'not-over', at: now }
      : { kind: 'ids', ids: await callsNamed(entries, sought) },
  );
  const place = { timezone, languages: [language] };
  const shown = inOrder(calls, now).slice(page.from, page.from + page.most);
  return shown.map((call) => callPreview(words, language, call, place, now));
}

async function callsNamed(entries: Entries, sought: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(sought.map((word) => callsWith(entries, word.slice(0, LONGEST_WORD))));
  const [first = new Set<string>(), ...others] = found;
  return [...first].filter((id) => others.every((ids) => ids.has(id)));
}

async function callsWith(entries: Entries, word: string): Promise<ReadonlySet<string>> {
  const like = await entries.wordsLike([word], []);
  const begun = like.filter((one) => one.startsWith(word));
  const slips = like.filter((one) => isTypo(word, one));
  const held = await entries.holding([begun.length > 0 ? begun : slips], []);
  const naming = held.filter(({ ref, role }) => kindOf(ref) === 'call' && FOUND_BY.includes(role));
  return new Set(naming.map(({ ref }) => idOf(ref)));
}

function inOrder(calls: readonly Call[], now: Temporal.Instant): readonly Call[] {
  return calls.toSorted((a, b) => placeOf(a, now) - placeOf(b, now));
}

/** By the milliseconds of the next deadline; then what has none, then what is over. */
function placeOf(call: Call, now: Temporal.Instant): number {
  if (callState(call, now) === 'closed') return Number.MAX_VALUE;
  return nextStage(call, now)?.deadline.instant.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
}
