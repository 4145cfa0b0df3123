import { sameness } from '#src/answers/alikeness.ts';
import type { Context } from '#src/answers/context.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness, SLIP } from '#src/answers/spelling.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { LocalText } from '#src/model/language.ts';

/**
 * Whether an event of this title is the one asked for, where an organisation is named: "When was Cohere founded?" is not
 * told by the day on which it announced something. The title must hold whatever else is said.
 */
export function tellsOfEvent({ mentions, request }: Context, title: LocalText): boolean {
  const organisations = mentions.filter((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one));
  if (organisations.length === 0) return true;
  const names = organisations.flatMap(({ name }) => name.split(' '));
  const isOfName = ({ text }: Word) => names.some((name) => likeness(text, name) >= SLIP);
  const said = request.words.filter((word) => !means(word, ASKING) && !isOfName(word));
  const held = Object.values(title).flatMap((text) => questionWords(text));
  const arrives =
    request.marks.has('arrives') && !request.marks.has('origin') && held.some((word) => means(word, OPENING));
  const isLike = (word: Word, one: Word) => sameness(one, word) >= SLIP;
  const isNamed = said.some((word) => isName(word) && held.some((one) => isLike(word, one)));
  // Whoever has to do with a founding was not founded by it, nor begun by what else begins.
  const isOfItsStart =
    request.marks.has('founded') || (!isNamed && said.some((word) => means(word, BEGINNING)));
  if (isOfItsStart && !held.some((word) => isName(word) && isOfName(word))) return false;
  // "When was LawZero launched?" is told by no office that it opens, unless that is named too.
  const isHeld = (word: Word) =>
    held.some((one) => isLike(word, one) && (isNamed || !means(word, BEGINNING) || means(one, BEGINNING)));
  // "When does LawZero start in Berlin?" is told by what it opens there.
  const opens = isNamed && !request.marks.has('founded') && held.some((word) => means(word, OPENING));
  return said.every(
    (word) =>
      isHeld(word) ||
      (arrives && means(word, ARRIVING)) ||
      (opens && means(word, BEGINNING)) ||
      (isNamed && means(word, RUNNING)),
  );
}

/** "When does it come to Berlin?" is told by what it opens there. */
const ARRIVING: ReadonlySet<Concept> = new Set<Concept>(['arrives', 'after', 'until', 'planned', 'moved']);
/** "Since when do all cranes run on electricity?" is told by what says all else of them. */
const RUNNING: ReadonlySet<Concept> = new Set<Concept>(['is-open', 'in-use', 'lasts', 'list']);
const BEGINNING: ReadonlySet<Concept> = new Set<Concept>(['begins']);
const OPENING: ReadonlySet<Concept> = new Set<Concept>(['opens', 'opened', 'begins']);

const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'when',
  'from-when',
  'past',
  'it',
  'and',
  'happens',
  'milestone',
  'country',
]);
