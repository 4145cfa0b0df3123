import type { Visit } from '#src/desk/area.ts';
import { act, actForForm } from '#src/desk/replies.ts';
import type { Message, Part } from '#src/messages/message.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { Language } from '#src/model/language.ts';

/** A draft as an editor decides about it: in every language, with its source. */
export function draftMessage(
  visit: Visit,
  { id, questions, answer, sources }: CuratedAnswer,
  languages: readonly Language[],
): Message {
  const versions = languages.flatMap((language): readonly Part[] => {
    const asked = (questions[language] ?? []).map(
      (text): Part => ({ kind: 'text', text, weight: 'strong', language }),
    );
    const text = answer[language];
    return text === undefined ? asked : [...asked, { kind: 'text', text, language }];
  });
  const [first = id] = questions[visit.language] ?? Object.values(questions)[0] ?? [];
  return {
    language: visit.language,
    summary: first,
    parts: [
      ...versions,
      { kind: 'sources', label: visit.say('answers:sources', { count: sources.length }), citations: sources },
    ],
    buttons: [
      act(visit, 'editing:publish', 'editing.publish', { id }),
      actForForm(visit, 'editing:change', 'editing.change', { id }),
    ],
  };
}
