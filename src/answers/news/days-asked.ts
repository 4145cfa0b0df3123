import type { Context } from '#src/answers/context.ts';
import { type Concept, UNITS_OF_TIME } from '#src/answers/lexicon/concepts.ts';
import { type FoundPeriod, findPeriod } from '#src/answers/periods/find-period.ts';
import { FAR_PAST, type Period } from '#src/answers/periods/period.ts';
import { means, type Word } from '#src/answers/question-words.ts';

type Asking = Pick<Context, 'request' | 'now' | 'timezone'>;

/** The days that news are asked of, read on the reader's day and back in time; null where a call's time is meant, or none. */
export function daysAsked({ request, now, timezone }: Asking): Period | null {
  const { period, words } = request;
  if (!period || words.some((word) => means(word, OF_CALLS))) return null;
  const today = todayThere({ now, timezone });
  const { first, last, name } = backIn(period.said, today) ?? period;
  const [lead] = period.said;
  const isOpen = lead !== undefined && means(lead, UP_TO);
  return { first: isOpen ? FAR_PAST : first, last, name };
}

/** Whether a time is asked for that limits nothing: one of calls, or one that was not understood. */
export function isTimeLeftOut(asking: Asking): boolean {
  const { period, words } = asking.request;
  return period ? daysAsked(asking) === null : words.some((word) => means(word, TIMES));
}

/** The reader's day. */
export function todayThere({ now, timezone }: Pick<Context, 'now' | 'timezone'>): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate();
}

function backIn(said: readonly Word[], today: Temporal.PlainDate): FoundPeriod | undefined {
  const [lead, ...rest] = said;
  const whole = findPeriod(said, today, 'back');
  if (!lead || !means(lead, SINCE_OR_OF) || !means(lead, OF)) return whole;
  // News "from last week" are of that week alone, "from March to May" are of all three.
  const within = findPeriod(rest, today, 'back');
  const isAll = within && rest.every((word) => within.said.includes(word) || !means(word, JOINTS));
  return isAll ? within : whole;
}

const SINCE_OR_OF: ReadonlySet<Concept> = new Set<Concept>(['from']);
const OF: ReadonlySet<Concept> = new Set<Concept>(['of', 'origin']);
const JOINTS: ReadonlySet<Concept> = new Set<Concept>(['until', 'and', 'or']);
const UP_TO: ReadonlySet<Concept> = new Set<Concept>(['until', 'before']);
const OF_CALLS: ReadonlySet<Concept> = new Set<Concept>(['deadline', 'deadlines', 'ends', 'opens', 'closed']);
const TIMES: ReadonlySet<Concept> = new Set<Concept>(['ago', 'day', ...UNITS_OF_TIME]);
