import { type Context, type Draft, draft } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { intentNamed } from '#src/answers/intents.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { sourcesPart } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { CHOSEN } from '#src/answers/wording.ts';
import { distinctCitations } from '#src/model/citation.ts';

/** "Both", "all three", where a choice was offered: each of the options; "none of these": that nothing is known. */
export async function pickedAll(context: Context): Promise<Decision | null> {
  const { conversation, request } = context;
  const { choice } = conversation;
  const { marks, words, period, place } = request;
  const isOnlyThat = !(period || place) && words.every((word) => !isName(word) && means(word, PICKING));
  if (!choice || !isOnlyThat) return null;
  if (marks.has('none')) return { intent: null, draft: nothingKnown(context) };
  const isAll = marks.has('each') || words.some(({ concepts }) => concepts.has('list'));
  const intent = isAll ? intentNamed(choice.intent) : undefined;
  if (!intent) return null;
  const drafts = await Promise.all(
    choice.options.map((chosen) => intent.answer({ ...context, chosen, sure: CHOSEN })),
  );
  const told = drafts.filter((one) => one !== null);
  return told.length > 0 ? { intent: intent.name, draft: joined(context, told) } : null;
}

/** One below the other, above one list of sources. */
function joined(context: Context, drafts: readonly Draft[]): Draft {
  const citations = distinctCitations(drafts.flatMap((one) => one.citations));
  const about = [...new Set(drafts.flatMap((one) => one.about))];
  return draft({
    kind: drafts.some(({ kind }) => kind === 'answer') ? 'answer' : 'unknown',
    summary: drafts.map(({ summary }) => summary).join(' '),
    parts: [
      ...drafts.flatMap(({ parts }) => parts.filter(({ kind }) => kind !== 'sources')),
      ...sourcesPart(context, citations),
    ],
    citations,
    about,
    listed: about,
  });
}

const PICKING: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'each',
  'none',
  'list',
  'it',
  'among',
  'one',
]);
