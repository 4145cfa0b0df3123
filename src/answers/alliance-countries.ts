import { sameness } from '#src/answers/alikeness.ts';
import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { sayCurated } from '#src/answers/intents/curated.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { findCountries } from '#src/answers/places/countries.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { plain } from '#src/answers/say/texts.ts';
import { SLIP } from '#src/answers/spelling.ts';
import { sayCountries } from '#src/messages/lists.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/**
 * "Which countries are behind the alliance?": what the alliance is, where one answer tells that and names countries; else
 * where the organisations on record are from. Null where anything else is named or asked.
 */
export async function allianceCountries(context: Context): Promise<Draft | null> {
  if (!asksForCountries(context)) return null;
  const organisations = await context.entries.organisations('all');
  const countries = [...new Set(organisations.flatMap(({ country }) => country ?? []))];
  if (countries.length < 2) return null;
  const named = context.request.words.filter(
    (word) => isName(word) && !word.concepts.has('participants') && !isNumber(word.text),
  );
  const [only, another] = (await context.entries.answers('all')).filter((entry) =>
    tellsWhatItIs(entry, named, countries),
  );
  if (only && !another) return sayCurated(context, `answer:${only.id}`);
  if (named.length > 0) return null;
  const said = say(context, 'answers:countries', { countries: sayCountries(context.language, countries) });
  const about = organisations.flatMap(({ id, country }) => (country ? [`organisation:${id}` as const] : []));
  return draft({ summary: said, parts: [plain(said)], about });
}

/** Those that are part of it, not those whose applicants may be, and none that is named. */
function asksForCountries({ request: { words, marks, countries } }: Context): boolean {
  const isForeign = words.some(({ concepts }) => concepts.has('countries') && concepts.has('named'));
  return (
    marks.has('countries') &&
    !isForeign &&
    countries.length === 0 &&
    ASKING.some((mark) => marks.has(mark)) &&
    OF_ALLIANCE.some((mark) => marks.has(mark)) &&
    !ASKING_ELSE.some((mark) => marks.has(mark))
  );
}

const ASKING: readonly Mark[] = ['which', 'what', 'how-many', 'list'];
const OF_ALLIANCE: readonly Mark[] = ['alliance', 'involved'];
const ASKING_ELSE: readonly Mark[] = [
  'call',
  'calls',
  'deadline',
  'deadlines',
  'application',
  'eligible',
  'may',
  'must',
  'money',
  'milestone',
  'milestones',
  'when',
  'why',
  'not',
  'other',
  'a-period',
];

/** One of its questions asks what the alliance is, by all that was named of it, and its text names countries. */
function tellsWhatItIs(
  { questions, answer }: CuratedAnswer,
  named: readonly Word[],
  countries: readonly string[],
): boolean {
  const isOf = (question: string) => {
    const words = questionWords(question);
    const holds = (word: Word) => words.some((one) => sameness(word, one) >= SLIP);
    const isMeant =
      named.length > 0 ? named.every(holds) : words.some(({ concepts }) => concepts.has('alliance'));
    return isMeant && words.some((word) => means(word, ASKING_WHAT));
  };
  const isTold = (text: string) =>
    new Set(findCountries(questionWords(text), countries).map(({ country }) => country)).size > 1;
  return Object.values(questions).flat().some(isOf) && Object.values(answer).some(isTold);
}

const ASKING_WHAT: ReadonlySet<Concept> = new Set<Concept>(['what', 'describe', 'means']);
