import { idOf, kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Entries } from '#src/ports/entries.ts';

/** The one event or organisation of these whose summary tells something; null where none does, or several do. */
export async function oneTelling(
  entries: Entries,
  refs: readonly EntryRef[],
  tells: (summary: LocalText | null) => boolean,
): Promise<EntryRef | null> {
  const idsOf = (kind: string) => refs.filter((ref) => kindOf(ref) === kind).map(idOf);
  const [milestones, organisations] = await Promise.all([
    entries.milestones({ kind: 'ids', ids: idsOf('milestone') }),
    entries.organisations(idsOf('organisation')),
  ]);
  const telling = [
    ...milestones.map(({ id, summary }) => ({ ref: `milestone:${id}` as const, summary })),
    ...organisations.map(({ id, summary }) => ({ ref: `organisation:${id}` as const, summary })),
  ].filter(({ summary }) => tells(summary));
  const [only, another] = telling;
  return only && !another ? only.ref : null;
}
