import { CUES, type Role } from '#src/findings/reading/cues.ts';
import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import { TIME_MARK } from '#src/findings/reading/marked-text.ts';
import type { Span } from '#src/findings/reading/span.ts';

// How sure the words must make it that a date is a deadline, and how little of them is as good as nothing.
const SURE = 0.4;
const NOTHING = 0.25;

// Words behind a date say less of it than those before it, and less still where the next date may own them.
const RIGHT_WORTH = { name: 1, own: 0.8, shared: 0.4 };

const HALVING_WORDS = 5;
const COLON_WORDS = 2;
const COMMA_WORDS = 6;
const BRACKET_WORDS = 4;

const BY_INVITATION = /\([^()]*(?:invit|aufforderung|einladung)[^()]*\)/giu;
// The zone may stand between a time and its day, as in "by 12:00 (local time) on".
const ZONE = String.raw`\([^()]{0,30}(?:time|zeit)\)|local time|ortszeit`;
const TAIL = String.raw`(?:[\s,:(]|${TIME_MARK}|${ZONE}|(?:zum|zu|am|den|dem|der|ende|on|the|at|um|noon|cob|end of (?:the )?(?:business )?(?:day|business)|le|uhr|spätestens|einschließlich|längstens)(?!\p{L}))*$`;

const UNTIL = preposition(
  "bis|spätestens|(?<!(?:postponed|delayed|deferred) )(?:until|till)|up to(?: and including)?|by|(?:on or )?before|(?:no|not) later than|vor|through|au plus tard|jusqu[’']au|avant",
);
const AT = preposition('zum|zu|auf');
const SINCE = preposition('ab|seit|zwischen|between|from|since|starting|beginning|à partir du');
const OF = preposition('vom|dated|(?<!(?:deadlines?|dates?|cut-?offs?) )of');

// "The deadline for … is …", "Deadline for …: …": what comes first is what the date is, and the rest tells of it.
const COPULA =
  /(?<!\p{L})(?:(?:is|are|ist|sind)(?:\s+(?:now|currently|nun|dann|derzeit|aktuell))?|will be|lautet|(?:been|was|is|are|wurde|wird)\s+(?:extended|moved|postponed|changed|verlängert|verschoben)(?:\s+(?:to|auf))?)\s*$/iu;
const LABEL = /:\s*$/u;
const BEHIND_HEAD =
  /^\s*(?:(?:for|of|to|on|in|für|zu[rm]?|der|des|von|bei|is|are|was|has|ist|sind|wird|wurde|lautet)(?!\p{L})|$)/iu;
const SUBJECT_WORDS = 2;
const SUBJECT_SHARE = 0.5;

// The verb that ends a German sentence is that of its date, whatever stands between.
const GERMAN_VERB = /^\p{Ll}.*en$/u;
const NO_MORE_WORDS = /^(?:\s+(?:können|sein|haben))?\P{L}*$/u;

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
  return { role: score >= SURE ? meant : null, isSilent: score < NOTHING };
}

/** Whether the words name a deadline without doubt, such as "closing date". */
export function namesDeadline(words: string): boolean {
  return CUES.some(
    ({ role, weight, pattern }) => role === 'deadline' && weight > 1 && words.search(pattern) >= 0,
  );
}

/** Whether the words tell of something that takes place. */
export function namesEvent(words: string): boolean {
  return CUES.some(({ role, pattern }) => role === 'event' && words.search(pattern) >= 0);
}

/** Whether the words hold any that tell of something else than a deadline. */
export function namesOther(words: string): boolean {
  return CUES.some(({ role, pattern }) => role !== 'deadline' && words.search(pattern) >= 0);
}

/** Whether the words hold any that tell what a date is. */
export function namesSomething(words: string): boolean {
  return CUES.some(({ pattern }) => words.search(pattern) >= 0);
}

function scoresOf({ left, right, kind, rightIs }: DatedGroup<Span>): ReadonlyMap<Role, number> {
  const words = left.replaceAll(BY_INVITATION, '').replace(IN_THE_TIME, '').replace(TAIL_ONLY, '');
  const scores = new Map<Role, number>();
  const before = [UNTIL, SINCE, OF, AT, ON].reduce((rest, one) => rest.replace(one, ''), words);
  const behind = right.replaceAll(BY_INVITATION, '');
  const isFront = UNTIL.test(words) && !/\p{L}/u.test(before);
  const apartOnRight = isFront ? apartFromFront : apartFromVerb;
  const apartOnLeft = LABEL.test(left) || COPULA.test(before) ? apartFromPredicate : apart;
  for (const { role, weight, pattern } of CUES) {
    const near = Math.max(
      nearness(before, pattern, 'left', apartOnLeft),
      nearness(behind, pattern, 'right', apartOnRight) * RIGHT_WORTH[rightIs],
    );
    if (near > 0) scores.set(role, Math.max(scores.get(role) ?? 0, weight * near));
  }
  const add = (role: Role, score: number) => scores.set(role, (scores.get(role) ?? 0) + score);
  if (OPENS_BY.test(words)) add('opening', 1.3);
  else if (UNTIL.test(words)) add('deadline', 0.24);
  else if (kind === 'range') add('deadline', 0.2);
  else if (SINCE.test(words)) add('opening', 1.3);
  else if (OF.test(words)) add('publication', 0.9);
  else if (OPEN.test(words)) add('opening', 0.8);
  else if (AT.test(words)) add('deadline', 0.2);
  return scores;
}

// "will be open by 5 May" says when it begins; with "until" it would say when it ends.
const OPENS_BY = preposition(
  '(?<!(?:must|should|to) )(?:be|is|are) (?:open(?:ed)?|available|online|published) by',
);
// "im Zeitraum vom 5. bis 9. Mai" names no period, as "vom 5. bis 9. Mai" does not.
const IN_THE_TIME = /(?<!\p{L})(?:im zeitraum|in der zeit) vo[mn]\s*$/iu;
const OPEN = /(?<!\p{L})open$/iu;
const ON = /[\s,]+(?:(?:jeweils|each)\s+)?(?:on|am|the|der|den)\s*$/iu;
const TAIL_ONLY = new RegExp(
  `(?:[\\s,:(${TIME_MARK}]|(?<!\\p{L})(?:cob|close of business)(?!\\p{L}))+$`,
  'iu',
);

function preposition(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${TAIL}`, 'iu');
}

/** How many words keep a cue apart from its date, from what stands beyond the cue and between the two. */
type Apart = (cue: string, beyond: string, between: string) => number;

/** 1 where the cue stands next to the date, the less the more keeps them apart; 0 where there is none. */
function nearness(words: string, pattern: RegExp, side: 'left' | 'right', apart: Apart): number {
  let nearest = 0;
  for (const match of words.matchAll(pattern)) {
    const [front, rear] = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
    const far = side === 'left' ? apart(match[0], front, rear) : apart(match[0], rear, front);
    nearest = Math.max(nearest, 1 / (1 + far / HALVING_WORDS));
  }
  return nearest;
}

const apart: Apart = (_cue, _beyond, between) => distance(between);

/** The head of what is said to be the date counts as if it stood beside it, what tells more of it by half. */
const apartFromPredicate: Apart = (_cue, beyond, between) => {
  const isHead = distance(beyond) <= SUBJECT_WORDS && BEHIND_HEAD.test(between);
  return isHead ? 0 : distance(between) * SUBJECT_SHARE;
};

/** The verb that ends a German sentence is that of its date. */
const apartFromVerb: Apart = (cue, beyond, between) => {
  const isLastVerb = GERMAN_VERB.test(cue) && NO_MORE_WORDS.test(beyond);
  return isLastVerb ? 0 : distance(between);
};

/** "By …, at the latest, teams must …": what comes first is said of all that follows. */
const apartFromFront: Apart = (cue, beyond, between) => apartFromVerb(cue, beyond, between) * SUBJECT_SHARE;

function distance(between: string): number {
  const words = between.replaceAll(/\([^()]*\)/g, '');
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  return (
    count(/[\p{L}\d]+/gu) +
    count(/:/g) * COLON_WORDS +
    count(/,/g) * COMMA_WORDS +
    count(/[()]/g) * BRACKET_WORDS
  );
}
