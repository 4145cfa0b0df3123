import { type Context, type Draft, draft } from '#src/answers/context.ts';
import { plain } from '#src/answers/say/texts.ts';
import { passOn } from '#src/answers/say/unknown.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "When did the quantum call close in 2023?", "When was the forum in 2025?": there may have been one of which no entry tells;
 * dates of the one on record are not asked for.
 */
export function asksForAnotherYear({ request: { marks, period } }: Context): boolean {
  const isYear = period?.name.kind === 'in' && /^\d{4}$/.test(period.name.date);
  const asksForDay = marks.has('when') || marks.has('what');
  return isYear && asksForDay && marks.has('a-name') && !OF_GROUP.some((mark) => marks.has(mark));
}

/** That none is on record in that year, in these words, and no date. */
export function noneThatYear(context: Context, text: string, about: readonly EntryRef[]): Draft {
  const parts = [{ kind: 'text', text, weight: 'strong' }, plain(passOn(context))] as const;
  return draft({ kind: 'unknown', summary: text, parts, about });
}

const OF_GROUP = ['calls', 'deadlines', 'milestones', 'which', 'list'] as const;
