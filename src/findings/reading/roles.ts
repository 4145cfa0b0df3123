import type { Role } from '#src/findings/reading/cue.ts';
import { CUES } from '#src/findings/reading/cues.ts';
import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import { TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { MONTH_NAME } from '#src/findings/reading/month-names.ts';
import { apartOnLeft, apartOnRight, nearness } from '#src/findings/reading/nearness.ts';
import type { Span } from '#src/findings/reading/span.ts';

// How sure the words must make it that a date is a deadline, and how little of them is as good as nothing.
const SURE = 0.4;
const NOTHING = 0.25;
// Less than nothing: a preposition alone also ends projects, exhibitions and discounts.
const UNTIL_ADDS = 0.24;

// Words behind a date say less of it than those before it, and less still where the next date may own them.
const RIGHT_WORTH = { name: 1, own: 0.8, shared: 0.4 };

const BY_INVITATION = /\([^()]*(?:invit|aufforderung|einladung)[^()]*\)/giu;
// "5 May (decision by July)": what comes of it is told, and not what it is.
const OUTCOMES =
  'decisions?|results?|notifications?|announcements?|outcomes?|entscheidung(?:en)?|ergebnisse?|bekanntgabe|bescheide?';
const AT_LATER =
  '(?:(?:expected|announced|anticipated|erwartet|voraussichtlich)\\s+)?(?:by|in|on|until|bis|im|am|ab|around|etwa)(?:\\s+(?:the|early|late|mid|end of|zum|den|anfang|mitte|ende))*[\\s-]+';
const OUTCOME_BEHIND = new RegExp(
  `^\\s*\\((?:(?:final|funding|expected|anticipated|voraussichtliche)\\s+)?(?:${OUTCOMES})\\s+${AT_LATER}(?:${MONTH_NAME}|spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst)(?!\\p{L})[^()]*\\)?`,
  'iu',
);
const IN_BRACKETS = /\([^()]*\)/gu;
// The zone may stand between a time and its day, as in "by 12:00 (local time) on".
const ZONE = String.raw`\([^()]{0,30}(?:time|zeit)\)|local time|ortszeit`;
const TAIL = String.raw`(?:[\s,:(]|${TIME_MARK}|${ZONE}|(?:zum|zu|am|den|dem|der|ende|on|the|at|um|noon|cob|end of (?:the )?(?:business )?(?:day|business)|le|uhr|spätestens|einschließlich|längstens)(?!\p{L}))*$`;

const UNTIL = preposition(
  "bis|spätestens|(?<!(?:postponed|delayed|deferred) )(?:until|till)|up to(?: and including)?|by|(?:on or )?before|(?:no|not) later than|at the latest(?: by| on)?|vor|through(?: to)?|au plus tard|jusqu[’']au|avant",
);
const AT = preposition('zum|zu|auf|for');
const SINCE = preposition('ab|seit|zwischen|between|from|since|starting|beginning|à partir du');
const OF = preposition('vom|dated|(?<!(?:deadlines?|dates?|cut-?offs?|instead)(?: for \\p{L}+)? )of');

/** What the words around dates say that they are. */
export type Saying = {
  /** `deadline` of a range is its end; null where they do not say enough. */
  readonly role: Role | null;
  /** They say nothing at all, so that what was said before still holds. */
  readonly isSilent: boolean;
};

export function sayingOf(group: DatedGroup<Span>): Saying {
  const [role, score] = [...scoresOf(group)].reduce<readonly [Role | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  );
  // A range in which one can apply opens and closes.
  const meant = role === 'opening' && group.kind === 'range' ? 'deadline' : role;
  return {
    role: score >= SURE ? meant : null,
    isSilent: score < NOTHING || (role === 'deadline' && score < SURE),
  };
}

/** Whether the words name a deadline without doubt, such as "closing date". */
export function namesDeadline(words: string): boolean {
  return CUES.some(
    ({ role, weight, pattern }) => role === 'deadline' && weight > 1 && words.search(pattern) >= 0,
  );
}

/** Whether the words tell of something that takes place. */
export function namesEvent(words: string): boolean {
  return namesRole('event', words);
}

/** Whether the words tell when a text came out. */
export function namesPublication(words: string): boolean {
  return namesRole('publication', words);
}

function namesRole(role: Role, words: string): boolean {
  return CUES.some((cue) => cue.role === role && words.search(cue.pattern) >= 0);
}

/** Whether the words hold any that tell of something else than a deadline. */
export function namesOther(words: string): boolean {
  return CUES.some(({ role, pattern }) => role !== 'deadline' && words.search(pattern) >= 0);
}

/** Whether the words tell what is owed once money was given, or since when and how long something holds. */
export function namesLater(words: string): boolean {
  return (['project', 'report', 'validity', 'eligibility'] as const).some((role) => namesRole(role, words));
}

/** Whether the words hold any that tell what a date is. */
export function namesSomething(words: string): boolean {
  return CUES.some(({ pattern }) => words.search(pattern) >= 0);
}

function scoresOf({ left, right, kind, rightIs }: DatedGroup<Span>): ReadonlyMap<Role, number> {
  const words = outsideBrackets(left).replace(IN_THE_TIME, '').replace(TAIL_ONLY, '');
  const scores = new Map<Role, number>();
  const before = [UNTIL, SINCE, OF, AT, ON].reduce((rest, one) => rest.replace(one, ''), words);
  const behind = right.replaceAll(BY_INVITATION, '').replace(OUTCOME_BEHIND, '');
  const toLeft = apartOnLeft(left, before);
  const toRight = apartOnRight(rightIs === 'name', UNTIL.test(words) && !/\p{L}/u.test(before));
  for (const { role, weight, pattern } of CUES) {
    const near = Math.max(
      nearness(before, pattern, 'left', toLeft),
      nearness(behind, pattern, 'right', toRight) * RIGHT_WORTH[rightIs],
    );
    if (near > 0) scores.set(role, Math.max(scores.get(role) ?? 0, weight * near));
  }
  const add = (role: Role, score: number) => scores.set(role, (scores.get(role) ?? 0) + score);
  if (OPENS_BY.test(words)) add('opening', 1.3);
  else if (UNTIL.test(words)) add('deadline', UNTIL_ADDS);
  else if (kind === 'range') add('deadline', 0.2);
  else if (SINCE.test(words)) add('opening', 1.3);
  else if (OF.test(words)) add('publication', 0.9);
  else if (OPEN.test(words)) add('opening', 0.8);
  else if (AT.test(words)) add('deadline', 0.2);
  return scores;
}

/** Without what stands in brackets, which tells more of the words before them, where it names no deadline itself. */
function outsideBrackets(left: string): string {
  const words = left.replaceAll(BY_INVITATION, '');
  const outside = words.replaceAll(IN_BRACKETS, (bracket) => (namesDeadline(bracket) ? bracket : ''));
  return namesSomething(outside) ? outside : words;
}

// "will be open by 5 May" says when it begins; with "until" it would say when it ends.
const OPENS_BY = preposition(
  '(?<!(?:must|should|to) )(?:be|is|are) (?:open(?:ed)?|available|online|published) by',
);
// "im Zeitraum vom 5. bis 9. Mai" names no period, as "vom 5. bis 9. Mai" does not.
const IN_THE_TIME = /(?<!\p{L})(?:im zeitraum|in der zeit) vo[mn]\s*$/iu;
const OPEN = /(?<!\p{L})open(?:\s+\p{L}+)?(?:\s+on)?$/iu;
const ON = /[\s,]+(?:(?:jeweils|each|i\.e\.,?|that is,?|d\.\s?h\.|das heißt)\s+)?(?:on|am|the|der|den)\s*$/iu;
const TAIL_ONLY = new RegExp(
  `(?:[\\s,:(${TIME_MARK}]|(?<!\\p{L})(?:cob|close of business)(?!\\p{L}))+$`,
  'iu',
);

function preposition(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${TAIL}`, 'iu');
}
