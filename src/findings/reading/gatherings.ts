import { HANDING_IN } from '#src/findings/reading/about-calls.ts';
import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import { BRIEFINGS, GATHERINGS, GATHERINGS_GERMAN, LESSONS } from '#src/findings/reading/gathering-names.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const QUESTIONS =
  /^\P{L}*(?:(?:all|any|written|further|the|we|welcome|please|send|give|share|submit|us|your|our|alle|weitere|schriftliche|ihre)\s+)*(?:questions|enquiries|inquiries|queries|feedback|\p{L}*fragen|rückmeldung(?:en)? (?:zu[rm]?|über))(?!\p{L})/iu;

// What takes place once for those who register; a competition or a call is none.
const GATHERING = wholeWords([
  LESSONS,
  GATHERINGS,
  GATHERINGS_GERMAN,
  BRIEFINGS,
  'town halls?|symposium|symposia|summit|forum|kongress|\\p{L}*messen?',
]);
const SIGNING_UP = wholeWords([
  'regist(?:er|ration)|sign[ -]?up|rsvp',
  '(?:(?:vor)?an)?meld\\p{L}+|registrier\\p{L}+',
]);

// "Register by … for the webinar on applications": up to the name of what takes place.
const FOR_GATHERING = /^\P{L}*(?:for|to (?:attend|join)|zu[rm]?|für)\s+((?:\p{L}+\s+){0,3}\p{L}+)/iu;

const SIGNING_UP_FOR =
  /^\P{L}*(?:registrations?|sign[ -]?up|(?:\p{L}+ )?(?:vor)?anmelde\p{L}+|(?:\p{L}+ )?(?:vor)?anmeldung(?:en)?)\s+(?:for|zu[rm]?|für)\s+((?:\S+\s+){0,4}\S+)/iu;

// "Registration for the competition": what the first stage of some calls is named.
const IS_STAGE =
  /^\P{L}*(?:regist(?:er|ration)|anmeld\p{L}+|registrierung)\s+(?:for|zu[rm]?|für)\s+(?:(?!for\s|\p{L}*(?:webinar|workshop|seminar|session|event|meeting|conference|veranstaltung|tagung))\p{L}+\s+){0,4}?(?:competition|contest|challenge|call|award|prize|\p{L}*wettbewerb|\p{L}*ausschreibung)(?!\p{L})/iu;
const AT_REGISTRATION =
  /(?<!\p{L})(?:at (?:the )?registration|registration (?:stage|phase|number)|(?:bei|mit) der (?:registrierung|anmeldung))(?!\p{L})/iu;

const LONGEST_SENTENCE = 200;

/** Whether a day is for questions, or to register for something that takes place; `start` is that of its clause. */
export function isOfGathering(
  marked: string,
  { left, right, days }: DatedGroup<Span>,
  start: number,
): boolean {
  const [first, last] = [days[0]?.start ?? start, days.at(-1)?.end ?? start];
  const before = saidBefore(marked, first);
  if (QUESTIONS.test(left)) return true;
  if (isStage(left, marked.slice(last, last + LONGEST_SENTENCE))) return false;
  if (isSigningUp(left + right, before)) return true;
  const [, named = ''] = SIGNING_UP_FOR.exec(left) ?? [];
  const [, behind = ''] = FOR_GATHERING.exec(right) ?? [];
  return GATHERING.test(named) || (SIGNING_UP.test(left) && GATHERING.test(behind));
}

/** Whether one registers to hand in: so it is named, or what is told of it next is about an application. */
function isStage(left: string, next: string): boolean {
  if (IS_STAGE.test(left)) return true;
  return SIGNING_UP.test(left) && AT_REGISTRATION.test(next) && HANDING_IN.test(next);
}

/** Whether the words ask to register for something that takes place, told before or by them, and not to hand in. */
function isSigningUp(words: string, before: string): boolean {
  return SIGNING_UP.test(words) && !HANDING_IN.test(words) && GATHERING.test(before + words);
}

// "Please register by" alone names nothing to register for: the line before does.
const SIGN_UP_ONLY =
  /^\P{L}*(?:please\s+)?(?:register|rsvp|sign[ -]?up)\s+(?:now\s+|here\s+|online\s+)?(?:by|until|before)(?!\p{L})/iu;

/** What stands in the same line or item, as far as it can still be what a date is about. */
function saidBefore(marked: string, start: number): string {
  const lines = marked
    .slice(Math.max(0, start - LONGEST_SENTENCE), start)
    .split(/[\n•|]/u)
    .filter((line) => line.trim() !== '');
  const own = lines.at(-1) ?? '';
  return SIGN_UP_ONLY.test(own) ? `${lines.at(-2) ?? ''}\n${own}` : own;
}
