import type { Draft } from '#src/answers/context.ts';
import type { Language } from '#src/model/language.ts';
import type { Conversation } from '#src/ports/conversations.ts';

type Said = { readonly intent: string | null; readonly draft: Draft; readonly language: Language };

/** What a later turn builds on. A question that found nothing changes nothing but the language. */
export function after(before: Conversation, { intent, draft, language }: Said): Conversation {
  const next = { ...before, language };
  if (draft.kind === 'clarify') {
    const { options } = draft;
    // "It" is none of them, as long as nobody has chosen.
    return { ...next, about: options, listed: options, choice: { intent: intent ?? 'describe', options } };
  }
  if (draft.about.length === 0) return next;
  const listed = draft.listed.length > 1 ? draft.listed : before.listed;
  return { ...next, about: draft.about, listed, intent, stage: draft.stage, choice: null };
}
