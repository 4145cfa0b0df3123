import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { GoldText } from '#test/support/deadlines/sets.ts';

/** What is compared: another date finder need not tell more. */
export type Told = Pick<FoundDeadline, 'date' | 'time' | 'timezone' | 'kind'>;

export type Score = {
  /** Days that are to be found, those that were, and those that are no deadlines but were told as such. */
  readonly days: number;
  readonly found: number;
  readonly wrong: number;
  readonly times: number;
  readonly timesRight: number;
  readonly zones: number;
  readonly zonesRight: number;
  /** Texts said to come again or to be open at all times, and those of which that was found. */
  readonly undated: number;
  readonly undatedFound: number;
  /** What was wrong, for whoever mends it. */
  readonly faults: readonly string[];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function scoreOf(texts: readonly GoldText[], find: (text: GoldText) => readonly Told[]): Score {
  return texts.map((text) => scoreOne(text, find(text))).reduce(sum);
}

function scoreOne({ id, text, deadlines }: GoldText, told: readonly Told[]): Score {
  const days = deadlines.filter(({ date, kind }) => DAY.test(date ?? '') && kind !== 'calendar_week');
  const wanted = new Set(days.map(({ date }) => date));
  const given = new Set(told.flatMap(({ date }) => (date ? [date.toString()] : [])));
  const allowed = deadlines.flatMap(({ date, kind }) =>
    kind === 'recurring' || kind === 'calendar_week' ? [date] : [],
  );
  const isAllowed = (day: string) =>
    allowed.some((one) => one === null || day.endsWith(one.replace(/^-/, '')));
  const missed = [...wanted].filter((day) => !given.has(day ?? ''));
  const wrong = [...given].filter((day) => !wanted.has(day) && !isAllowed(day));
  const timed = days.filter(({ date, time }) => time !== null && given.has(date ?? ''));
  const same = (date: string | null) => told.filter((one) => one.date?.toString() === date);
  const isTime = (one: Told, time: string | null) => one.time?.toString().slice(0, 5) === time;
  const badTimes = timed.filter(({ date, time }) => !same(date).some((one) => isTime(one, time)));
  const zoned = timed.filter(({ tz }) => tz !== null);
  const badZones = zoned.filter(
    ({ date, time, tz }) => !same(date).some((one) => isTime(one, time) && one.timezone === tz),
  );
  const undated = new Set(
    deadlines.map(({ kind }) => kind).filter((kind) => kind === 'recurring' || kind === 'rolling'),
  );
  const unseen = [...undated].filter((kind) => !told.some((one) => one.kind === kind));
  const faults = [...missed.map((day) => `missed ${day}`), ...wrong.map((day) => `wrong ${day}`)];
  faults.push(...badTimes.map(({ date, time }) => `not ${time} on ${date}`));
  faults.push(
    ...badZones.map(({ date, tz }) => `not ${tz} on ${date}`),
    ...unseen.map((kind) => `not ${kind}`),
  );
  return {
    days: wanted.size,
    found: wanted.size - missed.length,
    wrong: wrong.length,
    times: timed.length,
    timesRight: timed.length - badTimes.length,
    zones: zoned.length,
    zonesRight: zoned.length - badZones.length,
    undated: undated.size,
    undatedFound: undated.size - unseen.length,
    faults: faults.map((fault) => `${id} ${fault} | ${text.slice(0, 120)}`),
  };
}

function sum(one: Score, other: Score): Score {
  return {
    days: one.days + other.days,
    found: one.found + other.found,
    wrong: one.wrong + other.wrong,
    times: one.times + other.times,
    timesRight: one.timesRight + other.timesRight,
    zones: one.zones + other.zones,
    zonesRight: one.zonesRight + other.zonesRight,
    undated: one.undated + other.undated,
    undatedFound: one.undatedFound + other.undatedFound,
    faults: [...one.faults, ...other.faults],
  };
}
