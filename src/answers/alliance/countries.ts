import { descriptions } from '#src/answers/alliance/described.ts';
import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { sayCurated } from '#src/answers/intents/curated.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { findCountries } from '#src/answers/places/countries.ts';
import { isName, questionWords } from '#src/answers/question-words.ts';
import { plain } from '#src/answers/say/texts.ts';
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
  const [only, another] = (await context.entries.answers('all')).filter(
    (entry) => descriptions(entry, named).length > 0 && namesCountries(entry, countries),
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

function namesCountries({ answer }: CuratedAnswer, countries: readonly string[]): boolean {
  return Object.values(answer).some(
    (text) => new Set(findCountries(questionWords(text), countries).map(({ country }) => country)).size > 1,
  );
}
