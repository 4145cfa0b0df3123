import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import type { Span } from '#src/findings/reading/span.ts';

// "Last year's deadline was …": what ended then, and not whom it is about, as in "last year's winners may".
const LAST_YEAR =
  "last year(?:[’']s)?|(?:the )?previous year(?:[’']s)?|(?:im )?vorjahr(?:es)?|letztjährige[nrs]?|vorjährige[nrs]?|(?:letzte|vergangene|vorige)[ns] jahr(?:es)?";
const LAST_ROUND =
  '(?:last|previous|past|letzte|vorige|vergangene)\\s+(?:\\p{L}+\\s+)?(?:competition|call|round|intake|cohort|runde|ausschreibung|ausschreibungsrunde)';
const ENDED = 'was|were|closed|ended|fell|war|waren|endeten?|schloss|lief|lautete';
const WAS_LAST_YEAR = new RegExp(
  `(?<!\\p{L})(?:(?:${LAST_YEAR}|${LAST_ROUND})(?:[\\s,]+\\p{L}+){0,4}?\\s+(?:${ENDED})|(?:${ENDED})(?:\\s+\\p{L}+){0,3}\\s+(?:${LAST_YEAR}))(?:\\s+\\p{L}+){0,4}[\\s:]*$`,
  'iu',
);

// What is said behind a date that holds no longer, whether or not another took its place.
const VOID = {
  en: 'void|cancell?ed|withdrawn|revoked|suspended|waived|lifted|abandoned|obsolete',
  de: 'aufgehoben|hinfällig|gegenstandslos|gestrichen|abgesagt|ausgesetzt|zurückgezogen',
};
const WITHDRAWN = [
  'no longer (?:appl(?:y|ies)|holds?|stands?|valid|in force|applicable)|(?:do|does) not apply any ?(?:more|longer)',
  `(?:is|are|was|were|has been|have been) (?:(?!not )\\p{L}+ )?(?:${VOID.en})`,
  '(?:gilt|gelten)(?:\\s+\\p{L}+){0,3} nicht mehr|entfällt|entfallen',
  `(?:ist|sind|wird|werden|wurden?)(?:\\s+(?!nicht )\\p{L}+){0,3} (?:${VOID.de})`,
  // "5 May (withdrawn)"
  `(?<=[(–—:-]\\s*)(?:${VOID.en}|${VOID.de})`,
].join('|');
// Not "5 May, for events that were cancelled", nor what is so for some and holds for all others.
const IS_WITHDRAWN = new RegExp(
  `^\\P{L}*(?:(?!(?:that|which|who|if|where)\\s)\\p{L}+\\s+){0,4}?(?:${WITHDRAWN})(?!\\p{L}|\\s+(?:for|to|only|where|für|bei|nur)(?!\\p{L}))`,
  'iu',
);
// "… is postponed indefinitely": no other day took its place.
const NO_DAY =
  'indefinitely|until further notice|sine die|auf unbestimmte zeit|bis auf weiteres|to be announced|auf unbestimmt';
const IS_PUT_OFF = new RegExp(
  `^[^.;\\p{Co}]{0,80}(?<!\\p{L})(?:postponed|delayed|deferred|suspended|on hold|verschoben|verschiebt sich|verschieben sich|ausgesetzt)(?!\\p{L})[^.;\\p{Co}]{0,20}(?<!\\p{L})(?:${NO_DAY})(?!\\p{L})|^[^.;\\p{Co}]{0,60}(?<!\\p{L})(?:${NO_DAY})(?:\\s+\\p{L}+)?\\s+(?:verschoben|ausgesetzt|postponed|suspended)(?!\\p{L})`,
  'iu',
);
// "Submissions for the deadline of … are no longer possible", and not those that come after it.
const FOR_THIS =
  /(?<!\p{L})(?:zum(?: stichtag)?|zur frist|for(?: the)?(?: deadline(?: of)?)?|(?:intake|call|round) closing(?: on)?)\s+$/iu;
const NOT_ANY_MORE =
  /^[\s)]*(?:(?:deadline|intake|round|stichtag|frist)\s+)?(?:ist|sind|können|is|are|can)\s+(?:\p{L}+\s+){0,3}?(?:nicht mehr|no longer)(?!\p{L})/iu;
// "Einsendeschluss wäre der … gewesen"
const WOULD_HAVE = /(?<!\p{L})(?:wäre[nt]?|hätten?|would have)(?:\s+\p{L}+){0,4}\s*$/iu;

// "Whatever arrives after the deadline of … is void."
const IS_LATE = /(?<!\p{L})(?:after|nach)(?:\s+\p{L}+){0,4}\s*$/iu;

// "… whose deadline ended on 5 May, twelve projects were chosen"
const ENDED_THEN =
  /^\s+(?:endeten?|ablief(?:en)?|auslief(?:en)?|schloss(?:en)?|abgelaufen (?:ist|war))\s*,\s+(?:gingen|wurden|kamen|waren|erhielt(?:en)?|bewarben|hat|haben|sind)(?!\p{L})/iu;

/** Whether a deadline is told as one of last year, or as one that holds no longer, with or without a new one. */
export function isWithdrawn({ before, right }: DatedGroup<Span>): boolean {
  if (ENDED_THEN.test(right) || IS_PUT_OFF.test(right) || WOULD_HAVE.test(before)) return true;
  if (FOR_THIS.test(before) && NOT_ANY_MORE.test(right)) return true;
  return WAS_LAST_YEAR.test(before) || (IS_WITHDRAWN.test(right) && !IS_LATE.test(before));
}
