import { type Context, type Draft, say } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { FoundPeriod } from '#src/answers/periods/find-period.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { includes } from '#src/answers/periods/period.ts';
import { milestoneCard, milestonesList } from '#src/answers/say/milestones.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import { type DayRange, daysOf } from '#src/model/milestone.ts';

/** "And when is the one in September?": of the events that were listed last, those then; null where there is none. */
export async function pickedByTime(context: Context): Promise<Draft | null> {
  const { conversation, entries, request } = context;
  const ids = conversation.listed.filter((ref) => kindOf(ref) === 'milestone').map(idOf);
  const { marks, period } = request;
  const picks = PICKING.some((mark) => marks.has(mark)) && !ASKING_ELSE.some((mark) => marks.has(mark));
  if (!period || !picks || ids.length < 2) return null;
  const events = await entries.milestones({ kind: 'ids', ids });
  for (const range of rangesOf(period)) {
    const found = events.filter(({ date }) => {
      const { first, last } = daysOf(date);
      return includes(range, first) && includes(range, last);
    });
    const [first, second] = found;
    if (first && second)
      return milestonesList(context, say(context, 'answers:milestones', { count: found.length }), found);
    if (first) return milestoneCard(context, first);
  }
  return null;
}

const PICKING: readonly Mark[] = ['one', 'it'];
const ASKING_ELSE: readonly Mark[] = [
  'a-name',
  'call',
  'calls',
  'deadline',
  'deadlines',
  'milestones',
  'happens',
  'news',
  'which',
  'who',
];

/** As it was read; without a year in words, also a year before and a year later. */
function rangesOf(period: FoundPeriod): readonly DayRange[] {
  const hasYear = period.said.some(({ text }) => isNumber(text) && text.length > 2);
  if (hasYear || period.name.kind !== 'in') return [period];
  const moved = (years: number) => ({
    first: period.first.add({ years }),
    last: period.last.add({ years }),
  });
  return [period, moved(-1), moved(1)];
}
