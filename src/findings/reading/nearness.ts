const HALVING_WORDS = 5;
const COLON_WORDS = 2;
const COMMA_WORDS = 6;
const BRACKET_WORDS = 4;

// "The deadline for … is …", "Deadline for …: …": what comes first is what the date is, and the rest tells of it.
const COPULA =
  /(?<!\p{L})(?:(?:is|are|ist|sind)(?:\s+(?:now|currently|nun|dann|derzeit|aktuell))?|erfolg(?:t|en)|will be|lautet|(?:been|was|is|are|wurde|wird)\s+(?:extended|moved|postponed|changed|verlängert|verschoben)(?:\s+(?:to|auf))?)\s*$/iu;
const LABEL = /[:|]\s*$/u;
const BEHIND_HEAD =
  /^\s*(?:(?:for|of|to|on|in|für|über|zu[rm]?|der|des|von|bei|is|are|was|has|ist|sind|wird|wurde|lautet)(?!\p{L})|$)/iu;
// What tells more of a name than its head stands behind these.
const WITH_MORE = /[,;]|(?<!\p{L})(?:of|for|by|der|des|für|zu[rm]?|von|bis)(?!\p{L})/iu;
const SUBJECT_WORDS = 2;
const SUBJECT_SHARE = 0.5;

// The verb that ends a German sentence is that of its date, whatever stands between.
const GERMAN_VERB = /^\p{Ll}.*en$/u;
const NO_MORE_WORDS = /^(?:\s+(?:können|sein|haben))?\P{L}*$/u;

/** How many words keep a cue apart from its date, from what stands beyond the cue and between the two. */
type Apart = (cue: string, beyond: string, between: string) => number;

/** 1 where the cue stands next to the date, the less the more keeps them apart; 0 where there is none. */
export function nearness(words: string, pattern: RegExp, side: 'left' | 'right', apart: Apart): number {
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

/** The head of a name is its last word: "5 May: request form release". */
const apartFromName: Apart = (cue, beyond, between) =>
  /\p{L}/u.test(beyond) || WITH_MORE.test(between) ? apart(cue, beyond, between) : 0;

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

/** How far a cue before a date is from it; `left` is all that stands there, `words` without its last preposition. */
export function apartOnLeft(left: string, words: string): Apart {
  return LABEL.test(left) || COPULA.test(words) ? apartFromPredicate : apart;
}

/** How far a cue behind a date is from it; in front of a sentence, it is as near as what stands before others. */
export function apartOnRight(isName: boolean, isInFront: boolean): Apart {
  if (isName) return apartFromName;
  return isInFront ? apartFromFront : apartFromVerb;
}
