import { type Context, say } from '#src/answers/context.ts';
import { isSameZone } from '#src/answers/places/find-place.ts';
import { capitalized, sayText } from '#src/answers/say/texts.ts';
import { sayOtherDates } from '#src/calls/say-dispute.ts';
import { deadlineMoment, ifDisputed, sayDay, sayDeadline, sayEnd, sayMoment } from '#src/messages/dates.ts';
import { sayCountries } from '#src/messages/lists.ts';
import type { Fact } from '#src/messages/message.ts';
import { type Call, callState, officialStages, type Stage } from '#src/model/call.ts';
import { type Deadline, daysLeft, isOver, localEnd } from '#src/model/deadline.ts';

type Teller = Pick<Context, 'words' | 'language' | 'now'>;
type Speaker = Teller & Pick<Context, 'request'>;

/** "Projektskizze", with the side that it binds: "Anmeldung (Norwegen)". */
export function stageName(context: Teller, stage: Stage): string {
  const label = stage.label ? sayText(context, stage.label) : say(context, 'answers:deadline');
  if (stage.countries.length === 0) return label;
  return say(context, 'answers:stage-of', {
    label,
    countries: sayCountries(context.language, stage.countries),
  });
}

/** The same at the head of a line. */
export function stageLabel(context: Teller, stage: Stage): string {
  return capitalized(context, stageName(context, stage));
}

/** "noch 11 Tage", "endet heute" or "abgelaufen"; marked where sources disagree. */
export function sayLeft(context: Teller, { deadline }: Stage): string {
  return ifDisputed(context.words, context.language, deadline, sayDays(context, deadline));
}

/** How many days are left; of a call that is off, that its deadline is so too. */
function sayStanding(context: Teller, call: Call, stage: Stage): string {
  if (call.status === 'cancelled') return say(context, 'answers:deadline-cancelled');
  if (call.status === 'postponed') return say(context, 'answers:deadline-postponed');
  const left = sayLeft(context, stage);
  const isProvisional = call.status === 'forecast' && !isOver(stage.deadline, context.now);
  return isProvisional ? `${say(context, 'answers:deadline-provisional')} · ${left}` : left;
}

function sayDays(context: Teller, deadline: Deadline): string {
  if (isOver(deadline, context.now)) return say(context, 'answers:over');
  const count = daysLeft(deadline, context.now);
  return count === 0 ? say(context, 'dates:ends-today') : say(context, 'dates:days-left', { count });
}

/** A deadline, and which other dates sources name; `left` says how it stands, which an answer need not say twice. */
export function stageFact(context: Speaker, call: Call, stage: Stage, { left } = { left: true }): Fact {
  const { words, language } = context;
  const here = sayEnd(words, language, stage.deadline);
  const moment = [here, ...sayElsewhere(context, call, stage)].join(' = ');
  const said = [
    moment,
    left ? sayStanding(context, call, stage) : null,
    sayOtherDates(words, language, stage.deadline),
  ];
  return {
    label: stageLabel(context, stage),
    value: said.filter((part) => part !== null).join(' · '),
    ...deadlineMoment(words, language, stage.deadline),
  };
}

/**
 * The same moment in the places that the question names; else, of what binds both sides of a call, by the
 * clocks that its stages go by, where they show another time. The deadline's own is left out.
 */
function sayElsewhere(context: Speaker, call: Call, { deadline, countries }: Stage): readonly string[] {
  const sides = countries.length === 1 ? [] : officialStages(call).map((stage) => stage.deadline.timezone);
  const others = [...new Set(sides)].filter((timezone) => !showSameTime(deadline, timezone));
  const timezones = context.request.place?.timezones ?? others;
  return timezones
    .filter((timezone) => !isSameZone(timezone, deadline.timezone))
    .map((timezone) => sayThere(context, deadline, timezone));
}

/** A day that ends at the same moment there is not said to end on the next one. */
function sayThere({ words, language }: Teller, deadline: Deadline, timezone: string): string {
  if (showSameTime(deadline, timezone)) return sayEnd(words, language, { ...deadline, timezone });
  return sayMoment(words, language, deadline.instant, timezone);
}

/** Whether clocks there show the same when it ends: Zagreb's and Berlin's do. */
function showSameTime(deadline: Deadline, timezone: string): boolean {
  return localEnd(deadline, timezone).equals(localEnd(deadline, deadline.timezone));
}

/** What is to be said of a call besides its dates: that it is over, not open yet, open at any time. */
export function sayState(context: Teller, call: Call): string | null {
  const last = officialStages(call).at(-1);
  switch (callState(call, context.now)) {
    case 'closed':
      return (
        (last &&
          say(context, 'answers:call-closed', {
            deadline: sayDeadline(context.words, context.language, last.deadline),
          })) ||
        null
      );
    case 'upcoming':
      return sayUpcoming(context, call);
    case 'not-stated':
      return say(context, 'answers:dates-not-stated');
    case 'postponed':
      return say(context, 'answers:call-postponed');
    case 'cancelled':
      return say(context, 'answers:call-cancelled');
    case 'forecast':
      return say(context, 'answers:call-forecast');
    case 'open':
      if (call.rolling) return say(context, last ? 'answers:call-rolling-until' : 'answers:call-rolling');
      return last ? null : say(context, 'answers:open-without-deadline');
  }
}

function sayUpcoming(context: Teller, call: Call): string {
  const upcoming = say(context, 'answers:call-upcoming', { day: sayOpening(context, call) ?? '' });
  return call.rolling ? `${upcoming} ${say(context, 'answers:call-rolling')}` : upcoming;
}

function sayOpening(context: Teller, call: Call): string | null {
  return call.opens && sayDay(context.words, context.language, Temporal.PlainDate.from(call.opens));
}

/** "Geöffnet seit: …" or "Öffnet am: …"; none where the entry has no opening. */
export function openingFacts(context: Teller, call: Call): readonly Fact[] {
  const value = sayOpening(context, call);
  if (value === null || !call.opensAt) return [];
  const isAhead = Temporal.Instant.compare(context.now, call.opensAt) < 0;
  return [{ label: say(context, isAhead ? 'answers:opens' : 'answers:opened-on'), value }];
}
