import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** English words for when, and for counting. */
export const times = {
  now: `
    now, currently, right now, at the moment, presently, at present, today, these days, as of now,
    at this time, current, at this point, as things stand`,
  next: `
    next, closest, upcoming, soonest, nearest, earliest, coming, following, forthcoming, first up,
    first to close, first one to close, first to end, up next, most pressing`,
  'before-that': `
    and the one before, before that, before this, is there one before, anything before, is there anything before, before that one, before this one, the one before, one before that, one before it`,
  ago: 'ago, long ago',
  'after-next': `
    and the one after, is there one after, anything after, is there anything after, after that, after this, after that one, after this one, the one after, one after that,
    one after it, next after it, next one after it, next after that, afterwards, thereafter, then, and then, after next,
    next but one`,
  last: 'last, most recently, latest, most recent, previous, past',
  recently: `
    most recently, recently, lately, just, of late, newly, recent, in the last weeks, in recent weeks,
    in the past weeks`,
  soon: `
    soon, shortly, before long, upcoming, imminent, urgent, most urgent, approaching, near future,
    coming up, any time soon, anytime soon, pressing, hurry, later`,
  still: 'rest of, remainder of, still, left, remain, remains, remaining, to go, yet, more',
  this: 'this, current, ongoing',
  day: 'day',
  days: 'days, calendar days, working days',
  week: 'week',
  weeks: 'weeks',
  month: 'month',
  months: 'months',
  quarter: 'quarter',
  year: 'year, years',
  today: 'today, today’s',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  until: 'until, till, by, to, up to, through, not later than, by the, until the, to the',
  before: 'before, prior to',
  from: 'from, since, starting, as of, beginning',
  after: 'after, later than, following, follows',
  between: 'between',
  within: 'within, in the, during, over the, inside, in',
  'end-of': 'end of, the end of, end of the, close of, late',
  'start-of': 'start of, beginning of, the start of, the beginning of, early',
  'middle-of': 'middle of, mid',
  'time-of-day': `
    what time is the deadline, what time, at what time, time of day, hour, which hour, o’clock, what hour, time, how early is, how early in the morning,
    how early in the day, how late at night, how late in the evening, how late in the day, how early would`,
  'time-there': 'time zone, timezone, local time, time, converted, convert, local',
  first: 'first, 1st, 1, number 1, number one, no 1, option 1, option one',
  second: 'second, 2nd, 2, number 2, number two, no 2, option 2, option two',
  third: 'third, 3rd, 3, number 3, number three, no 3, option 3, option three',
  fourth: 'fourth, 4th, 4, number 4, number four, no 4, option 4, option four',
  final: 'last, final, closing, latter, the latter one',
} satisfies Partial<Lexicon>;
