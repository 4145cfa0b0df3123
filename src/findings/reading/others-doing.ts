import { isClosedTime } from '#src/findings/reading/closed-times.ts';
import type { Role } from '#src/findings/reading/cue.ts';
import { isTimeOfDegree } from '#src/findings/reading/earned-degrees.ts';
import { tellsWhichRules } from '#src/findings/reading/former-rules.ts';
import { isFundedPeriod } from '#src/findings/reading/funded-periods.ts';
import { isAnswerOfFunder } from '#src/findings/reading/funder-answers.ts';
import { isLaterRequest } from '#src/findings/reading/later-requests.ts';
import { isOfNamedDecision } from '#src/findings/reading/named-decisions.ts';
import { isAdvice, isOffered } from '#src/findings/reading/offered-events.ts';
import { isOpeningLabel } from '#src/findings/reading/opening-labels.ts';
import { isOtherDeadline } from '#src/findings/reading/other-deadlines.ts';
import { isRefund } from '#src/findings/reading/refunds.ts';
import { isPauseOfDeadlines } from '#src/findings/reading/suspended.ts';
import { isOutcome } from '#src/findings/reading/told-outcomes.ts';
import { isEndOfYear, isSpanOfYear } from '#src/findings/reading/year-ends.ts';

/** Dates with what their clause says before and behind them. */
export type Told = {
  readonly said: string;
  readonly date: string;
  readonly behind: string;
  readonly isRange: boolean;
};

// The first that holds decides.
const RULES: readonly (readonly [Role, (told: Told) => boolean])[] = [
  ['project', ({ said, behind }) => isEndOfYear(said, behind)],
  ['project', ({ said, behind, isRange }) => isRange && (isSpanOfYear(said) || isFundedPeriod(said, behind))],
  ['validity', ({ said, behind, isRange }) => isRange && isTimeOfDegree(said, behind)],
  ['event', ({ said, behind }) => isClosedTime(said, behind) || isOffered(said, behind) || isAdvice(said)],
  ['opening', ({ said, isRange }) => !isRange && isOpeningLabel(said)],
  ['report', ({ said, behind }) => isLaterRequest(said, behind) || isRefund(said, behind)],
  ['validity', ({ said }) => isOtherDeadline(said)],
  ['validity', ({ said, behind }) => isPauseOfDeadlines(said, behind) || tellsWhichRules(said, behind)],
  ['decision', ({ said, date, behind }) => isAnswerOfFunder(said, date, behind)],
  ['decision', ({ said, behind }) => isOutcome(said, behind) || isOfNamedDecision(said, behind)],
];

/** What a day is on which something goes on that is no handing in, however it is named; null where nothing tells it. */
export function roleByOthersDoing(told: Told): Role | null {
  return RULES.find(([, holds]) => holds(told))?.[0] ?? null;
}
