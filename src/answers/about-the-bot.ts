import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { sayLanguages } from '#src/answers/say/languages.ts';
import { capitalized, plain, sayText } from '#src/answers/say/texts.ts';
import { passOn } from '#src/answers/say/unknown.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/** "Are you a human?", "Who are you?", "What can you do?", "Which topics are there?": asks for the bot, not for an entry. */
export async function aboutTheBot(context: Context): Promise<Draft | null> {
  if (asksOnlyFor(context, 'a-machine')) return text(context, 'answers:i-am-a-machine');
  if (asksOnlyFor(context, 'the-bot')) return text(context, 'answers:i-am');
  if (asksOnlyFor(context, 'helps')) return text(context, 'answers:nothing-asked');
  if (asksOnlyFor(context, 'languages')) return told(sayLanguages(context.words, context.language));
  if (asksOnlyFor(context, 'editors')) return editors(context);
  if (asksOnlyFor(context, 'topics')) {
    const entries = await context.entries.topics('all');
    return list(context, 'answers:all-topics', 'topic', entries);
  }
  if (!asksOnlyFor(context, 'organisations')) return null;
  const entries = await context.entries.organisations('all');
  return list(context, 'answers:all-organisations', 'organisation', entries);
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
]);

function asksOnlyFor({ request }: Context, concept: Concept): boolean {
  const { words, marks, period, place, countries } = request;
  if (!marks.has(concept) || (period ?? place) !== null || countries.length > 0) return false;
  return words.every((word) => !isName(word) && (word.concepts.has(concept) || means(word, BESIDE)));
}

function text(
  context: Context,
  key: 'answers:i-am-a-machine' | 'answers:i-am' | 'answers:nothing-asked',
): Draft {
  return told(say(context, key));
}

function told(said: string): Draft {
  return draft({ summary: said, parts: [plain(said)] });
}

function editors(context: Context): Draft {
  const said = passOn(context);
  return draft({ kind: context.contact ? 'answer' : 'unknown', summary: said, parts: [plain(said)] });
}

function list(
  context: Context,
  key: 'answers:all-topics' | 'answers:all-organisations',
  kind: 'topic' | 'organisation',
  entries: readonly { readonly id: string; readonly name: LocalText }[],
): Draft | null {
  if (entries.length === 0) return null;
  const lead = say(context, key);
  const items = entries.map(({ name }) => capitalized(context, sayText(context, name)));
  const about = entries.map(({ id }): EntryRef => `${kind}:${id}`);
  return draft({ summary: lead, parts: [plain(lead), { kind: 'list', items }], about, listed: about });
}
