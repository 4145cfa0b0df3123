import { daysOf, type Milestone } from '#src/model/milestone.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The one that is certain to be over first, and behind it those that may be before it or are on the same day. */
export function soonestOf(ahead: readonly Milestone[]): readonly Milestone[] {
  const { compare } = Temporal.PlainDate;
  const inOrder = ahead.toSorted((a, b) => {
    const [one, other] = [daysOf(a.date), daysOf(b.date)];
    return compare(one.last, other.last) || compare(other.first, one.first);
  });
  const [next] = inOrder;
  if (!next) return [];
  const { last } = daysOf(next.date);
  return [next, ...ahead.filter((one) => one !== next && compare(daysOf(one.date).first, last) <= 0)];
}

/** Whether its date is known to the day. */
export function hasDay({ date }: Milestone): boolean {
  return date.length === DAY_LENGTH;
}
