import type { Span } from '#src/findings/reading/span.ts';
import type { WrittenTime } from '#src/findings/reading/times.ts';

const LIGHT =
  /^(?:[\s,;:()–—/-]|(?<!\p{L})(?:at|um|by|bis|on|am|of|the|den|dem|before|vor|spätestens|jeweils|each|tag|ortszeit|noon|mo|di|mi|do|fr|sa|so|inclusive|einschließlich|latest)(?!\p{L}))*$/iu;
const FARTHEST = 40;

/** The time that stands next to each day, with nothing but small words between; a time belongs to one day only. */
export function timesOfDays<Day extends Span>(
  marked: string,
  days: readonly Day[],
  times: readonly WrittenTime[],
): ReadonlyMap<Day, WrittenTime> {
  const found = new Map<Day, WrittenTime>();
  const taken = new Set<WrittenTime>();
  const take = (day: Day, time: WrittenTime | undefined, from: number, to: number) => {
    if (!time || found.has(day) || taken.has(time) || to - from > FARTHEST) return;
    if (!LIGHT.test(marked.slice(from, to))) return;
    found.set(day, time);
    taken.add(time);
  };
  let next = 0;
  for (const [index, day] of days.entries()) {
    while ((times[next]?.start ?? Number.POSITIVE_INFINITY) < day.end) next += 1;
    const [before, behind] = [times[next - 1], times[next]];
    const following = days[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (behind && behind.start < following) take(day, behind, day.end, behind.start);
    if (before && before.end <= day.start) take(day, before, before.end, day.start);
  }
  return found;
}
