import type { Context } from '#src/answers/context.ts';
import { type Candidate, intentNamed, intentsFor } from '#src/answers/intents.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { means } from '#src/answers/question-words.ts';
import { pickedFromList } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

// Below this a question has no wording at all, only names.
const GUESS = 1.5;
const SHORT = 4;
// "And the second?" asks for a deadline where no list counts.
const ORDINAL = 2.15;

/** What the turn before asked, where this one only names another entry: "and the other one?" */
export function inherited(context: Context): readonly Candidate[] {
  const { conversation, request } = context;
  const before = conversation.choice?.intent ?? conversation.intent;
  const intent = intentNamed(namesStage(context) ? 'deadline' : before);
  const own = intentsFor(request.marks)[0]?.sure ?? 0;
  const isPointing = request.words.every((word) => means(word, POINTING));
  const isShort = (request.words.length <= SHORT || isPointing) && own < GUESS;
  // "And when is Honey Day?" asks for itself.
  if (request.marks.has('when') && request.marks.has('a-name')) return [];
  const continues = request.marks.has('and') || request.marks.has('what-about') || isShort;
  // "And the first?" behind a choice: of that one what was asked of the other.
  const isOfList = own < ORDINAL && pickedFromList(context, ['call', 'milestone']) !== undefined;
  return intent && continues && (own < SURE || isOfList) ? [{ intent, sure: isOfList ? ORDINAL : SURE }] : [];
}

// "Hmm, no, the other one"
const POINTING: ReadonlySet<Concept> = new Set<Concept>([...EMPTY, 'one', 'it', 'and', 'none']);

/** "And the outline?" asks for its date, whatever was asked before. */
function namesStage({ conversation, mentions }: Context): boolean {
  const mention = mentions.find((one) => one.ref === conversation.about[0]);
  const roles = [...(mention?.words.values() ?? [])];
  return roles.length > 0 && roles.every((one) => one.has('stage'));
}
