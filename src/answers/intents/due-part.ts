import { type Context, todayOf } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import { includes, type Period } from '#src/answers/periods/period.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Stage } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';

/** Which deadlines of a period are asked for: all, those that are left, or those that are over. */
export type DuePart = 'all' | 'left' | 'over';

/** "Which deadlines are left this year?", "Which have passed?": only of a period that has begun. */
export function duePartOf(context: Context, period: Period): DuePart {
  const { marks } = context.request;
  const says = (mark: Mark) => marks.has(mark);
  const today = todayOf(context);
  if (Temporal.PlainDate.compare(period.first, today) >= 0) return 'all';
  if (says('closed')) return says('deadlines') ? 'over' : 'all';
  return includes(period, today) && LEFT.some(says) && !says('past') ? 'left' : 'all';
}

const LEFT: readonly Mark[] = ['still', 'soon', 'next', 'planned', 'status', 'is-open'];

export function isOfPart({ now }: Context, part: DuePart, { deadline }: Stage): boolean {
  return part === 'all' || isOver(deadline, now) === (part === 'over');
}

/** How a list of them begins, and what is said where there is none. */
export const DUE_KEYS: Readonly<Record<DuePart, { readonly some: TextKey; readonly none: TextKey }>> = {
  all: { some: 'answers:due', none: 'answers:none-due' },
  left: { some: 'answers:due-left', none: 'answers:none-left' },
  over: { some: 'answers:due-over', none: 'answers:none-over' },
};
