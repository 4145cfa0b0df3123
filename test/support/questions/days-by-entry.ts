import type { Knowledge } from '#src/model/knowledge.ts';
import { datesIn } from '#test/support/questions/dates.ts';
import { worldOf } from '#test/support/questions/world.ts';

/** The days that an answer about an entry may name: `call:id` -> days. */
export function daysByEntry(knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const written = (kind: string, entries: readonly { readonly id: string }[]) =>
    entries.map((entry): [string, Set<string>] => [
      `${kind}:${entry.id}`,
      new Set(datesIn(JSON.stringify(entry)).flatMap((date) => date.readings)),
    ]);
  return new Map<string, ReadonlySet<string>>([
    ...worldOf(knowledge).byCall,
    ...written('milestone', knowledge.milestones),
    ...written('answer', knowledge.answers),
  ]);
}
