import { idOf, kindOf } from '#src/answers/subject.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Entries } from '#src/ports/entries.ts';

/** What entries are called; a curated answer goes by the first of its questions. */
export async function readTitles(
  entries: Entries,
  refs: readonly EntryRef[],
): Promise<ReadonlyMap<EntryRef, LocalText>> {
  const idsOf = (kind: string) => refs.filter((ref) => kindOf(ref) === kind).map(idOf);
  const [calls, milestones, organisations, topics, answers] = await Promise.all([
    entries.calls({ kind: 'ids', ids: idsOf('call') }),
    entries.milestones({ kind: 'ids', ids: idsOf('milestone') }),
    entries.organisations(idsOf('organisation')),
    entries.topics(idsOf('topic')),
    entries.answers(idsOf('answer')),
  ]);
  return new Map<EntryRef, LocalText>([
    ...calls.map((call): [EntryRef, LocalText] => [`call:${call.id}`, call.title]),
    ...milestones.map((one): [EntryRef, LocalText] => [`milestone:${one.id}`, one.title]),
    ...organisations.map((one): [EntryRef, LocalText] => [`organisation:${one.id}`, one.name]),
    ...topics.map((one): [EntryRef, LocalText] => [`topic:${one.id}`, one.name]),
    ...answers.map((one): [EntryRef, LocalText] => [`answer:${one.id}`, firstOfEach(one.questions)]),
  ]);
}

function firstOfEach(questions: CuratedAnswer['questions']): LocalText {
  const first = Object.entries(questions).flatMap(([language, [text]]) => (text ? [[language, text]] : []));
  return Object.fromEntries(first);
}
