import { amountTold } from '#src/answers/intents/amount-told.ts';
import { announced } from '#src/answers/intents/announced.ts';
import { amount, eligibility, opening, procedure } from '#src/answers/intents/call-facts.ts';
import { calledOff } from '#src/answers/intents/called-off.ts';
import { calls } from '#src/answers/intents/calls.ts';
import { closed } from '#src/answers/intents/closed.ts';
import { contact } from '#src/answers/intents/contact.ts';
import { daysLeft } from '#src/answers/intents/days-left.ts';
import { deadline } from '#src/answers/intents/deadline.ts';
import { describe } from '#src/answers/intents/describe.ts';
import { due } from '#src/answers/intents/due.ts';
import { funder } from '#src/answers/intents/funder.ts';
import { funders } from '#src/answers/intents/funders.ts';
import { involved } from '#src/answers/intents/involved.ts';
import { milestones } from '#src/answers/intents/milestones.ts';
import { news } from '#src/answers/intents/news.ts';
import { nextDeadline } from '#src/answers/intents/next-deadline.ts';
import { nextDeadlines } from '#src/answers/intents/next-deadlines.ts';
import { opened } from '#src/answers/intents/opened.ts';
import { timeThere } from '#src/answers/intents/time-there.ts';
import { when } from '#src/answers/intents/when.ts';
import type { Mark } from '#src/answers/marks.ts';
import { type Intent, sureness } from '#src/answers/wording.ts';

/** Everything that can be asked; of two that are equally sure, the earlier holds. */
const INTENTS: readonly Intent[] = [
  timeThere,
  daysLeft,
  nextDeadlines,
  nextDeadline,
  due,
  closed,
  announced,
  opened,
  opening,
  calledOff,
  calls,
  deadline,
  involved,
  milestones,
  when,
  contact,
  procedure,
  eligibility,
  funders,
  funder,
  amount,
  amountTold,
  news,
  describe,
];

export type Candidate = { readonly intent: Intent; readonly sure: number };

/** The intents that the marks of a question fit, surest first. */
export function intentsFor(marks: ReadonlySet<Mark>): readonly Candidate[] {
  return INTENTS.map((intent) => ({ intent, sure: sureness(intent, marks) }))
    .filter((candidate) => candidate.sure > 0)
    .toSorted((a, b) => b.sure - a.sure);
}

/** "When does the jury decide?": asked of no call, though an event may be meant. */
export function tellsOfEvents({ intent }: Candidate): boolean {
  return [when, milestones, involved, news].includes(intent);
}

export function intentNamed(name: string | null): Intent | undefined {
  return INTENTS.find((intent) => intent.name === name);
}
