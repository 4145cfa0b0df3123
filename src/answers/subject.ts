import type { Context } from '#src/answers/context.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import type { Request } from '#src/answers/request.ts';
import { SURE } from '#src/answers/wording.ts';
import type { Call } from '#src/model/call.ts';
import type { EntryKind, EntryRef } from '#src/model/knowledge.ts';
import type { Conversation } from '#src/ports/conversations.ts';
import type { WordRole } from '#src/ports/entries.ts';

/** The one entry that a question is about, or why there is not one. */
export type Subject =
  | { readonly kind: 'one'; readonly ref: EntryRef }
  | { readonly kind: 'several'; readonly refs: readonly EntryRef[] }
  /** Something is named, but no entry fits it. */
  | { readonly kind: 'none' }
  /** Nothing is named, and nothing was before. */
  | { readonly kind: 'unnamed' };

// An entry must explain this much of what is named; less when its whole name was said.
const ENOUGH = 0.56;
const ENOUGH_BY_NAME = 0.44;
const ENOUGH_WHEN_UNSURE = 0.72;
const ENOUGH_WHEN_CLEAR = 0.6;
// Of these, so much must stand where it is named.
const NAMED_AT_ALL = 0.3;
// What is called by two words may lack an article of its name.
const NEARLY_WHOLE = 0.9;
// Entries whose score is this near to the best are not told apart.
const MARGIN = 0.85;
// Nor are they where they hold this part of what the best one holds of the question.
const AS_MUCH = 0.9;
// A whole name decides among those that are found no worse.
const AS_GOOD = 0.99;
const MOST_OPTIONS = 5;

/** Finds the one entry of these kinds; the less sure the wording, the more of what is named it must hold. */
export function findSubject(context: Context, kinds: readonly EntryKind[], sure = context.sure): Subject {
  if (context.chosen && kinds.includes(kindOf(context.chosen))) return { kind: 'one', ref: context.chosen };
  const fitting = calledWhole(context, mentionsOf(context, kinds, sure));
  const best = fitting[0];
  if (!isNamed(context, best)) return fromConversation(context, kinds);
  if (!best) return spokenOf(context, kinds) ?? { kind: 'none' };
  const near = byOwnNames(
    context,
    fitting.filter(
      (mention) => mention.score >= MARGIN * best.score && mention.share >= AS_MUCH * best.share,
    ),
  );
  const known = near.find((mention) => context.conversation.about[0] === mention.ref);
  if (known) return { kind: 'one', ref: known.ref };
  const [listed, another] = pointedAt(context, near);
  if (listed && !another) return { kind: 'one', ref: listed.ref };
  const byName = longestNames(near.filter(isNamedWhole));
  if (byName.length === 1 && byName[0] && byName[0].score >= AS_GOOD * best.score)
    return { kind: 'one', ref: byName[0].ref };
  if (near.length === 1) return { kind: 'one', ref: best.ref };
  return { kind: 'several', refs: near.slice(0, MOST_OPTIONS).map((mention) => mention.ref) };
}

/** "The one on AI: until when?" behind a list: of all that fits, what stood in it. */
function pointedAt(
  { conversation, request: { marks } }: Context,
  near: readonly EntryMention[],
): readonly EntryMention[] {
  // "And the soil one?" behind the other of those that were offered.
  const isOfList = toldFromList(conversation) !== null;
  const points =
    ((marks.has('one') || marks.has('it')) && toldAsList(conversation)) || (marks.has('one') && isOfList);
  return points ? near.filter(({ ref }) => conversation.listed.includes(ref)) : [];
}

/** Where a call's whole name is said, no other call is meant, however much of the question its conditions hold. */
function calledWhole(
  { request, mentions }: Context,
  fitting: readonly EntryMention[],
): readonly EntryMention[] {
  const isWhole = (one: EntryMention) => kindOf(one.ref) === 'call' && isNamedWhole(one);
  if (!request.marks.has('a-named-call') || !mentions.some(isWhole)) return fitting;
  return fitting.filter((one) => kindOf(one.ref) !== 'call' || isNamedWhole(one));
}

/** The entry spoken of last, when what is named stands in it, be it the label of a stage: "and the outline?" */
function spokenOf({ conversation, mentions }: Context, kinds: readonly EntryKind[]): Subject | null {
  const [ref] = conversation.about;
  const mention = mentions.find((one) => one.ref === ref);
  const isMeant = mention && mention.share >= ENOUGH && kinds.includes(kindOf(mention.ref));
  return isMeant ? { kind: 'one', ref: mention.ref } : null;
}

/** Those whose own name holds most of what is named, before those that only refer to what is called so. */
function byOwnNames(context: Context, mentions: readonly EntryMention[]): readonly EntryMention[] {
  const { asked } = context.request;
  // "The museum foundation": its words are nobody else's.
  const owner = mentions.length > 1 ? organisationSaid(context) : undefined;
  const named = asked.filter((word) => isName(word) && !owner?.words.has(word.text));
  const countOf = ({ words }: EntryMention) =>
    named.filter(({ text }) => OWN.some((role) => words.get(text)?.has(role))).length;
  const most = Math.max(0, ...mentions.map(countOf));
  return mentions.filter((mention) => countOf(mention) === most);
}

/** The organisation whose name of several words was said as a whole. */
function organisationSaid({ mentions }: Context): EntryMention | undefined {
  return mentions.find(
    (one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one) && one.name.includes(' '),
  );
}

const OWN: readonly WordRole[] = ['name', 'alias', 'former'];

/** The words of its own name that are said, not those of a topic or of who pays for it. */
export function ownWordsOf({ words }: EntryMention): readonly string[] {
  return [...words].flatMap(([text, roles]) => (OWN.some((role) => roles.has(role)) ? [text] : []));
}

/** Those whose name, said as a whole, has most words: "kelp grants" rather than "kelp". */
export function longestNames(mentions: readonly EntryMention[]): readonly EntryMention[] {
  const lengthOf = (mention: EntryMention) => mention.name.split(' ').length;
  const longest = Math.max(0, ...mentions.map(lengthOf));
  return mentions.filter((mention) => lengthOf(mention) === longest);
}

/** The mentions of these kinds that explain enough of the question, best first. */
export function mentionsOf(
  context: Context,
  kinds: readonly EntryKind[],
  sure = context.sure,
): readonly EntryMention[] {
  return context.mentions.filter(
    (mention) => kinds.includes(kindOf(mention.ref)) && isByName(mention) && explains(context, mention, sure),
  );
}

/** A word in a summary alone makes an entry no subject. */
function isByName(mention: EntryMention): boolean {
  return [...mention.words.values()].some((roles) => NAMING.some((role) => roles.has(role)));
}

const NAMING = ['name', 'alias', 'former', 'question', 'topic', 'funder'] as const;

/**
 * "When will the ferry without a crew be shown?": an event, where all is held but what stands behind "without" and the like.
 * "May museums use the vouchers?": a call, by its whole name and by whom its conditions let in.
 */
function isCalledClearly({ request: { marks, words } }: Context, mention: EntryMention): boolean {
  if (kindOf(mention.ref) === 'milestone')
    return (
      marks.has('when') &&
      ownWordsOf(mention).length >= 2 &&
      words.every((word, at) => !isName(word) || mention.words.has(word.text) || isBeside(words[at - 1]))
    );
  const isOfThem = [...mention.words.values()].some((roles) => roles.has('eligibility'));
  return kindOf(mention.ref) === 'call' && marks.has('may') && isNamedWhole(mention) && isOfThem;
}

/** "With", "without": not "in", behind which a place stands. */
function isBeside(word: Word | undefined): boolean {
  return word?.concepts.has('about') === true && !word.concepts.has('in-language');
}

function explains(context: Context, mention: EntryMention, sure: number): boolean {
  if (sure < SURE)
    return mention.share >= (isCalledClearly(context, mention) ? ENOUGH_WHEN_CLEAR : ENOUGH_WHEN_UNSURE);
  if (mention.share < 1 && mention.namedShare < NAMED_AT_ALL) return false;
  return mention.share >= (mention.coverage >= NEARLY_WHOLE ? ENOUGH_BY_NAME : ENOUGH);
}

function isNamed(context: Context, best: EntryMention | undefined): boolean {
  const { marks } = context.request;
  return marks.has('a-name') || marks.has('alliance') || (best !== undefined && isNamedWhole(best));
}

/** What "it" stands for: the entry spoken of last, or the one that an ordinal picks from the last list. */
function fromConversation(context: Context, kinds: readonly EntryKind[]): Subject {
  const { about, listed } = context.conversation;
  const own = about.filter((ref) => kinds.includes(kindOf(ref)));
  const picked = pickedFromList(context, kinds);
  if (picked) return { kind: 'one', ref: picked };
  const [first] = own;
  if (!first) return { kind: 'unnamed' };
  return toldAsList({ about: own, listed })
    ? { kind: 'several', refs: own.slice(0, MOST_OPTIONS) }
    : { kind: 'one', ref: first };
}

/** Whether these are entries of equal rank, of which none is "it", be it with the organisation that they are of. */
export function toldAsList({ about, listed }: Pick<Conversation, 'about' | 'listed'>): boolean {
  const others = about.filter((ref) => kindOf(ref) !== 'organisation');
  const told = others.length > 0 ? others : about;
  return told.length > 1 && told.every((ref) => listed.includes(ref));
}

/** The one entry that was told last, where it stood in a list before; null where several were told, or another. */
export function toldFromList({ about, listed }: Pick<Conversation, 'about' | 'listed'>): EntryRef | null {
  const [told, another] = about;
  return told !== undefined && !another && listed.includes(told) ? told : null;
}

/** "the second one", "the other one": the entry of the last list, unless a stage is meant. */
export function pickedFromList(
  { conversation, request }: Context,
  kinds: readonly EntryKind[],
): EntryRef | undefined {
  const { ordinal, marks } = request;
  const listed = conversation.listed.filter((ref) => kinds.includes(kindOf(ref)));
  if (marks.has('stage') || marks.has('a-name') || listed.length < 2) return undefined;
  const [spokenOf, another] = conversation.about;
  if (endsInOther(request) && listed.length === 2 && !another) return listed.find((ref) => ref !== spokenOf);
  // "Which ends first?" counts by the date.
  if (ordinal === null || (marks.has('which') && marks.has('ends'))) return undefined;
  return listed.at(ordinal > 0 ? ordinal - 1 : -1);
}

/** "And the other one?", not "the other side". */
function endsInOther({ words }: Request): boolean {
  const last = words.at(-1)?.concepts.has('one') ? words.at(-2) : words.at(-1);
  return last?.concepts.has('other') ?? false;
}

/** Whether a text from outside names an entry by its kind; there may be none of that id. */
export function isEntryRef(text: string): text is EntryRef {
  return /^(?:organisation|topic|call|milestone|answer):[a-z0-9-]+$/.test(text);
}

export function kindOf(ref: EntryRef): EntryKind {
  return ref.slice(0, ref.indexOf(':')) as EntryKind;
}

export function idOf(ref: EntryRef): string {
  return ref.slice(ref.indexOf(':') + 1);
}

/** The call of a `call:` reference; undefined when it has gone meanwhile. */
export async function readCall(context: Context, ref: EntryRef): Promise<Call | undefined> {
  const [call] = await context.entries.calls({ kind: 'ids', ids: [idOf(ref)] });
  return call;
}
