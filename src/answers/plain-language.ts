import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { datesOf } from '#src/answers/say/call-card.ts';
import { PLAIN } from '#src/answers/say/plain-button.ts';
import { plain, sayText, sourcesPart, textPart, titlePart } from '#src/answers/say/texts.ts';
import { idOf, kindOf, readCall } from '#src/answers/subject.ts';
import type { Part } from '#src/messages/message.ts';
import { type Citation, distinctCitations } from '#src/model/citation.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/**
 * "… in plain language": the version that an editor wrote of what was decided to tell, or of what was spoken of last
 * where nothing else is asked; where nobody wrote one, the answer says so.
 */
export async function inPlainLanguage(context: Context, decision: Decision): Promise<Decision> {
  const { intent, draft: usual } = decision;
  const [ref = context.conversation.about[0]] = usual.about;
  if (!ref || usual.kind === 'clarify') return decision;
  const told = await sayPlainly(context, ref);
  if (told) return { intent: intent ?? PLAIN, draft: told };
  const none = say(context, 'answers:no-plain');
  const isOfBefore = usual.about.length === 0;
  if (isOfBefore)
    return { intent, draft: draft({ kind: 'unknown', summary: none, parts: [plain(none)], about: [ref] }) };
  return {
    intent,
    draft: { ...usual, parts: [...usual.parts, { kind: 'text', text: none, weight: 'subtle' }] },
  };
}

/** The version of one entry in plain language; it says that the source is binding. Null where nobody wrote one. */
export async function sayPlainly(context: Context, ref: EntryRef): Promise<Draft | null> {
  const entry = await readEntry(context, ref);
  if (!entry?.plain) return null;
  const note: Part = { kind: 'text', text: say(context, 'answers:plain-note'), weight: 'subtle' };
  const citations = distinctCitations(entry.citations);
  return draft({
    summary: sayText(context, entry.plain),
    parts: [
      ...(entry.title ? [titlePart(context, entry.title, citations[0]?.url)] : []),
      textPart(context, entry.plain),
      ...(entry.dates ?? []),
      note,
      ...sourcesPart(context, citations),
    ],
    citations,
    about: [ref],
  });
}

type Entry = {
  readonly title: LocalText | null;
  readonly plain: LocalText | null;
  /** Of a call its deadlines, however plainly it is told. */
  readonly dates?: readonly Part[];
  readonly citations: readonly Citation[];
};

async function readEntry(context: Context, ref: EntryRef): Promise<Entry | null> {
  const ids = [idOf(ref)];
  switch (kindOf(ref)) {
    case 'call': {
      const call = await readCall(context, ref);
      if (!call) return null;
      const dates = datesOf(context, call);
      return { title: call.title, plain: call.plain, dates, citations: call.sources };
    }
    case 'milestone': {
      const [milestone] = await context.entries.milestones({ kind: 'ids', ids });
      return milestone ? { ...milestone, citations: milestone.sources } : null;
    }
    case 'organisation':
      return named((await context.entries.organisations(ids))[0]);
    case 'topic':
      return named((await context.entries.topics(ids))[0]);
    case 'answer': {
      const [curated] = await context.entries.answers(ids);
      return curated ? { title: null, plain: curated.plain, citations: curated.sources } : null;
    }
  }
}

function named(
  entry:
    | { readonly name: LocalText; readonly plain: LocalText | null; readonly sources: readonly Citation[] }
    | undefined,
): Entry | null {
  return entry ? { title: entry.name, plain: entry.plain, citations: entry.sources } : null;
}
