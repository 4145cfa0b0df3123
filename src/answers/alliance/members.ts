import { organisationsAsked } from '#src/answers/about-the-bot.ts';
import { namesOnlyAlliance } from '#src/answers/alliance/described.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';

/**
 * "Who belongs to the alliance?", "Which Canadian institutions take part?", "Who are your partners in Canada?": the
 * organisations on record, unless a curated answer is asked who is in it.
 */
export async function allianceMembers(context: Context): Promise<Draft | null> {
  if (!asksWhoIsIn(context)) return null;
  const answers = await context.entries.answers('all');
  const isTold = answers.some(({ questions }) =>
    Object.values(questions)
      .flat()
      .some((question) => asksForSome(questionWords(question))),
  );
  const others = context.request.words.filter(({ concepts }) => !concepts.has('participants'));
  return isTold || !namesOnlyAlliance(others, answers) ? null : organisationsAsked(context);
}

/** Nothing else: not who leads it, who may be, or who does in what was told last. */
function asksWhoIsIn({ request: { words, marks, period, place }, conversation }: Context): boolean {
  const isOfIt = marks.has('alliance') || marks.has('country');
  const asks =
    (marks.has('who') && marks.has('alliance')) ||
    (marks.has('involved') && isOfIt && (marks.has('who') || marks.has('which'))) ||
    (marks.has('participants') && marks.has('who') && (isOfIt || conversation.about.length === 0));
  if (!asks || period || place || ASKING_ELSE.some((mark) => marks.has(mark))) return false;
  return words.every((word) => isName(word) || means(word, BESIDE));
}

function asksForSome(words: readonly Word[]): boolean {
  return (['who', 'alliance'] as const).every((one) => words.some(({ concepts }) => concepts.has(one)));
}

const ASKING_ELSE: readonly Mark[] = [
  'lasts',
  'is-open',
  'not',
  'may',
  'must',
  'countries',
  'other',
  'money',
];
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'who',
  'which',
  'involved',
  'alliance',
  'country',
  'participants',
  'organisations',
  'within',
  'it',
  'list',
  'exists',
]);
