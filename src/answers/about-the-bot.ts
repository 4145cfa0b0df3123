import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { ofKindAsked } from '#src/answers/organisations-of-kind.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { sayLanguages } from '#src/answers/say/languages.ts';
import { capitalized, plain, sayText } from '#src/answers/say/texts.ts';
import { editorsContact, passOn } from '#src/answers/say/unknown.ts';
import { kindOf } from '#src/answers/subject.ts';
import { sayCountries } from '#src/messages/lists.ts';
import type { Button } from '#src/messages/message.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

type Answer = (context: Context) => Draft | null | Promise<Draft | null>;

/** What can be asked of the bot itself, by the word that asks. */
const ANSWERS: readonly (readonly [Concept, Answer])[] = [
  ['a-machine', (context) => told(say(context, 'answers:i-am-a-machine'))],
  ['a-human', (context) => told(say(context, 'answers:i-am-no-human'))],
  ['a-person', editors],
  ['reminds', reminders],
  ['stores', (context) => told(say(context, 'chat:introduction'))],
  ['the-bot', (context) => told(say(context, 'answers:i-am'))],
  ['helps', (context) => told(say(context, 'answers:nothing-asked'))],
  ['languages', (context) => told(sayLanguages(context.words, context.language))],
  ['editors', editors],
  [
    'topics',
    async (context) =>
      list(context, say(context, 'answers:all-topics'), 'topic', await context.entries.topics('all')),
  ],
  ['organisations', organisations],
];

/** "Are you a human?", "Who are you?", "What can you do?", "Which topics are there?": asks for the bot, not for an entry. */
export async function aboutTheBot(context: Context): Promise<Draft | null> {
  const asked = ANSWERS.find(([concept]) => asksOnlyFor(context, concept));
  return asked ? asked[1](context) : null;
}

// What stands beside the word that asks, without asking for anything else.
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'what',
  'which',
  'who',
  'how',
  'it',
  'and',
  'exists',
  'list',
  'may',
  'contact',
  'describe',
  'procedure',
  'deadline',
  'deadlines',
  'calls',
]);

/** What may stand beside one of them alone: "Remind me a week before each deadline." */
const BESIDE_ONE: Partial<Record<Concept, ReadonlySet<Concept>>> = {
  organisations: new Set<Concept>(['country', 'involved', 'alliance', 'within']),
  reminds: new Set<Concept>(['before', 'next', 'day', 'days', 'week', 'weeks', 'month', 'call']),
};

function asksOnlyFor({ conversation, request }: Context, concept: Concept): boolean {
  const { words, marks, period, place } = request;
  // "Who can help me?", behind a call, asks for its contact.
  const isOfCall = conversation.about.some((ref) => kindOf(ref) === 'call');
  if (concept === 'helps' && marks.has('who') && isOfCall) return false;
  const isTimed = period !== null && concept !== 'reminds';
  if (!marks.has(concept) || isTimed || place !== null) return false;
  const beside = BESIDE_ONE[concept];
  const isBeside = (word: Word) => means(word, BESIDE) || (beside !== undefined && means(word, beside));
  return words.every((word) => !isName(word) && (word.concepts.has(concept) || isBeside(word)));
}

function told(said: string): Draft {
  return draft({ summary: said, parts: [plain(said)] });
}

function editors(context: Context): Draft {
  const said = context.contact ? editorsContact(context) : passOn(context);
  return draft({ kind: context.contact ? 'answer' : 'unknown', summary: said, parts: [plain(said)] });
}

/** Whoever wants to be reminded subscribes. */
function reminders(context: Context): Draft {
  const subscribe: Button = {
    kind: 'act',
    label: say(context, 'chat:do.deadlines-subscribe'),
    action: { name: 'desk.command', values: { command: 'deadlines-subscribe', language: context.language } },
  };
  return { ...told(say(context, 'answers:i-remind')), buttons: [subscribe] };
}

async function organisations(context: Context): Promise<Draft | null> {
  return asksOfToldLast(context) ? null : organisationsAsked(context);
}

/** All of them, or those of the countries or the kind named. */
export async function organisationsAsked(context: Context): Promise<Draft | null> {
  const { countries } = context.request;
  const ofKind = ofKindAsked(context, await context.entries.organisations('all'));
  if (countries.length === 0)
    return list(context, say(context, 'answers:all-organisations'), 'organisation', ofKind);
  const own = ofKind.filter(({ country }) => country !== null && countries.includes(country));
  const named = { countries: sayCountries(context.language, countries) };
  return list(context, say(context, 'answers:organisations-of', named), 'organisation', own);
}

/** "Who is involved?" after an answer about an event or the like: in that. */
function asksOfToldLast({ request: { marks }, conversation: { about } }: Context): boolean {
  const [told] = about;
  if (marks.has('alliance')) return false;
  return (
    marks.has('involved') &&
    told !== undefined &&
    ['milestone', 'organisation', 'call'].includes(kindOf(told))
  );
}

function list(
  context: Context,
  lead: string,
  kind: 'topic' | 'organisation',
  entries: readonly { readonly id: string; readonly name: LocalText }[],
): Draft | null {
  if (entries.length === 0) return null;
  const items = entries.map(({ name }) => capitalized(context, sayText(context, name)));
  const about = entries.map(({ id }): EntryRef => `${kind}:${id}`);
  return draft({ summary: lead, parts: [plain(lead), { kind: 'list', items }], about, listed: about });
}
