import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { sayText, sourcesPart, textPart } from '#src/answers/say/texts.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { Button, Part } from '#src/messages/message.ts';
import { distinctCitations } from '#src/model/citation.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** A curated answer and how well one of its questions, or its text, fits what was asked. */
export type CuratedFit = { readonly ref: EntryRef; readonly alike: number; readonly share: number };

/** The best by its questions, and the best by all its words. */
export function curatedFits(context: Context): {
  readonly byQuestion: CuratedFit | null;
  readonly byText: CuratedFit | null;
} {
  const answers = context.mentions.filter((mention) => kindOf(mention.ref) === 'answer');
  const byQuestion = answers.toSorted((a, b) => b.alike - a.alike)[0] ?? null;
  const [byText, next] = answers.toSorted((a, b) => b.score - a.score);
  const isClear = byText !== undefined && (next === undefined || next.score < 0.9 * byText.score);
  return { byQuestion, byText: isClear ? byText : null };
}

/** The curated answer whose question alone has a word that was asked; null where its words are many's. */
export function curatedByWord(context: Context): EntryRef | null {
  const { marks } = context.request;
  if (NOT_BY_WORD.some((mark) => marks.has(mark))) return null;
  const found = context.mentions.filter((mention) => mention.ownWords > 0);
  const [only, another] = found;
  if (!only || another || kindOf(only.ref) !== 'answer') return null;
  return only.share >= ENOUGH_BY_WORD ? only.ref : null;
}

const ENOUGH_BY_WORD = 0.3;
const NOT_BY_WORD = ['when', 'who', 'how-many', 'how-much', 'how-long', 'a-period', 'call', 'calls'] as const;

export async function sayCurated(context: Context, ref: EntryRef): Promise<Draft | null> {
  const [entry] = await context.entries.answers([idOf(ref)]);
  return entry ? curatedCard(context, entry) : null;
}

/** The version in plain language that an editor wrote; it says that the source is binding. */
export async function sayPlainly(context: Context, ref: EntryRef): Promise<Draft | null> {
  const [entry] = await context.entries.answers([idOf(ref)]);
  if (!entry?.plain) return null;
  const note: Part = { kind: 'text', text: say(context, 'answers:plain-note'), weight: 'subtle' };
  return card(context, entry, [textPart(context, entry.plain), note], []);
}

function curatedCard(context: Context, entry: CuratedAnswer): Draft {
  const plainly: Button = {
    kind: 'act',
    label: say(context, 'answers:plain-language'),
    action: {
      name: 'answers.choose',
      values: { entry: `answer:${entry.id}`, intent: PLAIN, language: context.language },
    },
  };
  return card(context, entry, [textPart(context, entry.answer)], entry.plain ? [plainly] : []);
}

/** The intent that the button for plain language brings back. */
export const PLAIN = 'plain';

function card(
  context: Context,
  entry: CuratedAnswer,
  parts: readonly Part[],
  buttons: readonly Button[],
): Draft {
  const citations = distinctCitations(entry.sources);
  return draft({
    summary: sayText(context, entry.answer),
    parts: [...parts, ...sourcesPart(context, citations)],
    citations,
    about: [`answer:${entry.id}`],
    buttons,
  });
}
