import type { Context, Draft } from '#src/answers/context.ts';
import { involved } from '#src/answers/intents/involved.ts';
import { type Candidate, intentsFor } from '#src/answers/intents.ts';
import { marksOf } from '#src/answers/marks.ts';
import type { Word } from '#src/answers/question-words.ts';
import type { Part } from '#src/messages/message.ts';

type Half = { readonly context: Context; readonly candidate: Candidate };

// Only these tell one thing of one call, so that two of them fit on one card.
const FACTS: ReadonlySet<string> = new Set([
  'amount',
  'contact',
  'deadline',
  'eligibility',
  'funder',
  'opening',
  'procedure',
  'when',
]);
// As sure as a wording that leaves no doubt.
const NO_DOUBT = 2.3;

/** "Who funds it and when does it close?": both answers as one, null where it is one question only. */
export async function answerBoth(context: Context): Promise<{ intent: string; draft: Draft } | null> {
  const halves = halvesOf(context);
  if (!halves) return null;
  const [first, second] = halves;
  const drafts = [await answerHalf(first), await answerHalf(second)] as const;
  const draft = joined(drafts[0], drafts[1]);
  return draft && { intent: first.candidate.intent.name, draft };
}

function answerHalf({ context, candidate }: Half): Promise<Draft | null> {
  return candidate.intent.answer({ ...context, sure: candidate.sure });
}

function halvesOf(context: Context): readonly [Half, Half] | null {
  const { words, period, place } = context.request;
  if (period || place) return null;
  for (const [at, word] of words.entries()) {
    if (at === 0 || !word.concepts.has('and')) continue;
    const first = halfOf(context, words.slice(0, at));
    const second = halfOf(context, words.slice(at + 1));
    if (first && second && first.candidate.intent !== second.candidate.intent) return [first, second];
  }
  return null;
}

/** One side of the "and"; what is named on the other side is named for both. */
function halfOf(context: Context, words: readonly Word[]): Half | null {
  const marks = new Set(marksOf(words, { period: null, place: null, ordinal: null }));
  // Who is behind a call pays for it; an event has no two facts.
  const candidate = intentsFor(marks).find(({ intent }) => intent !== involved);
  if (!candidate || candidate.sure < NO_DOUBT || !FACTS.has(candidate.intent.name)) return null;
  for (const mark of ['a-name', 'call'] as const) if (context.request.marks.has(mark)) marks.add(mark);
  return { context: { ...context, request: { ...context.request, words, marks } }, candidate };
}

/** The second answer's facts behind those of the first, under one title and above one list of sources. */
function joined(first: Draft | null, second: Draft | null): Draft | null {
  if (!first || !second || first.about.length === 0 || first.about[0] !== second.about[0]) return null;
  const end = first.parts.findIndex(isTail);
  const said = new Set(first.parts.map(textOf));
  const added = second.parts.filter(
    (part) => part.kind !== 'title' && !isTail(part) && !said.has(textOf(part)),
  );
  return {
    ...first,
    kind: first.kind === 'answer' || second.kind === 'answer' ? 'answer' : first.kind,
    parts: [...first.parts.slice(0, end), ...added, ...first.parts.slice(end)],
    about: [...new Set([...first.about, ...second.about])],
    stage: first.stage ?? second.stage,
  };
}

function isTail(part: Part): boolean {
  return part.kind === 'sources' || (part.kind === 'text' && part.weight === 'subtle');
}

function textOf(part: Part): string {
  return JSON.stringify(part);
}
