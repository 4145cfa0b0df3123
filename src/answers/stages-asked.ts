import { clausesOf, questionAt } from '#src/answers/asides/clauses.ts';
import { splits } from '#src/answers/compounds.ts';
import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness, SLIP } from '#src/answers/spelling.ts';
import { idOf, kindOf, pickedFromList, type Subject } from '#src/answers/subject.ts';
import { binds, type Call, callState, officialStages, type Stage } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';
import { fold } from '#src/model/fold.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * The stages that the question names by label or ordinal, of those that bind whom it names; all of these when it
 * names none, none when it names one that is not there.
 */
export function stagesAskedFor(context: Context, call: Call): readonly Stage[] {
  const stages = bindingStages(context, call);
  const { request } = context;
  const { ordinal, marks } = request;
  const byLabel = stagesNamed(context, call) ?? stagesOfOthers(context, call);
  if (byLabel) return byLabel;
  if (marks.has('after-next') && !ASKING_OF_TOLD.some((mark) => marks.has(mark)))
    return stageBehind(context, call, stages);
  if (ordinal === null || pickedFromList(context, ['call'])) return stages;
  const picked = stagesInOrder(stages, request.countries, ordinal);
  if (picked.length > 0) return picked;
  // "the second stage" of a call that has one: there is no such thing.
  return marks.has('stage') ? [] : stages;
}

// "Wann ist dann die Frist?", "What time is that then in Riga?"
const ASKING_OF_TOLD: readonly Mark[] = [
  'deadline',
  'deadlines',
  'ends',
  'submit',
  'a-place',
  'time-of-day',
  'time-there',
];

/** "And the one after that?": what the same side goes through behind the stage spoken of last; none where that was the last. */
function stageBehind({ conversation }: Context, call: Call, stages: readonly Stage[]): readonly Stage[] {
  const isOfIt = conversation.about[0] === `call:${call.id}`;
  const told = isOfIt ? stages.find(({ id }) => id === conversation.stage) : undefined;
  if (!told) return stages;
  const behind = stages.slice(stages.indexOf(told) + 1).find((one) => binds(one, told.countries));
  return behind ? [behind] : [];
}

/**
 * "The second stage": the second that each side goes through, which need not be the second of all. Where one side alone has
 * stages of its own, the others go through those of all.
 */
function stagesInOrder(
  stages: readonly Stage[],
  countries: readonly string[],
  ordinal: number,
): readonly Stage[] {
  const bound = new Set(stages.flatMap((stage) => stage.countries));
  const named = countries.filter((country) => bound.has(country));
  const sides = named.length > 0 ? named : [...bound];
  const ofAll =
    named.length === 0 && sides.length < 2 ? [stages.filter((one) => one.countries.length === 0)] : [];
  const ways = [...sides.map((side) => stages.filter((one) => binds(one, [side]))), ...ofAll];
  const picked = ways.map((way) => way.at(ordinal > 0 ? ordinal - 1 : -1));
  return stages.filter((stage) => picked.includes(stage));
}

/** Whether the question names a stage that a call with deadlines does not have. */
export function lacksStage(context: Context, call: Call): boolean {
  return officialStages(call).length > 0 && stagesAskedFor(context, call).length === 0;
}

/** Those for the countries that the question names; all where none is for them. */
function bindingStages({ request }: Context, call: Call): readonly Stage[] {
  const stages = officialStages(call);
  const own = stages.filter((stage) => binds(stage, request.countries));
  return own.length > 0 ? own : stages;
}

/**
 * Those whose label shares most words with the question, or what comes before or after them, which may be nothing;
 * null where it tells none from the others.
 */
export function stagesNamed(
  context: Context,
  call: Call,
  stages = bindingStages(context, call),
): readonly Stage[] | null {
  const { request, now } = context;
  const naming = wordsNaming(stages, request.words);
  const said = naming.filter(mayBeOfLabel);
  const sharedBy = (stage: Stage) => said.filter(({ text }) => isIn(labelWords(stage), text));
  const counts = stages.map((stage) => Math.max(sharedBy(stage).length, lengthSaid(stage, naming)));
  const most = Math.max(...counts);
  const best = stages.filter((_, at) => counts[at] === most);
  // "The outline and the full proposal": what only the one shares is said of it.
  const isAnother = (stage: Stage) =>
    request.marks.has('and') &&
    sharedBy(stage).some(({ text }) => !best.some((one) => isIn(labelWords(one), text)));
  const named = stages.filter((stage) => best.includes(stage) || isAnother(stage));
  const [first, last] = [named[0], named.at(-1)];
  if (most <= 0 || !first || !last || (named.length > 1 && named.length === stages.length)) return null;
  const own = context.mentions.find(({ ref }) => ref === `call:${call.id}`)?.words;
  const leading = wordBefore(request.words, named.flatMap(labelWords), own);
  if (leading?.concepts.has('before')) return stages.slice(0, stages.indexOf(first));
  if (!leading?.concepts.has('after')) return named;
  const later = stages.slice(stages.indexOf(last) + 1);
  const next = later.find(({ deadline }) => !isOver(deadline, now)) ?? later[0];
  return next ? [next] : [];
}

/** "Our outline is in. When is the full proposal due?": the words of the question, where these name a stage; else all. */
function wordsNaming(stages: readonly Stage[], words: readonly Word[]): readonly Word[] {
  const clauses = clausesOf(words);
  const asked = clauses.slice(Math.max(0, questionAt(clauses))).flat();
  const isNamed = (word: Word) =>
    mayBeOfLabel(word) && stages.some((stage) => isIn(labelWords(stage), word.text));
  return asked.some(isNamed) ? asked : words;
}

/** "Does the pre-registration hold for the British, too?": the stage that is named, though it binds others, with those that bind them. */
function stagesOfOthers(context: Context, call: Call): readonly Stage[] | null {
  const [all, own] = [officialStages(call), bindingStages(context, call)];
  const named = own.length < all.length ? stagesNamed(context, call, all) : null;
  return named && all.filter((stage) => named.includes(stage) || own.includes(stage));
}

/** How many words the label has where it is said word for word, as "long application" is; else 0. */
function lengthSaid({ label }: Stage, words: readonly Word[]): number {
  const said = Object.values(label ?? {})
    .map((text) => fold(text).split(' '))
    .filter((own) => isSaid(own, words));
  return Math.max(0, ...said.map(({ length }) => length));
}

function isSaid(label: readonly string[], words: readonly Word[]): boolean {
  return words.some((_, at) =>
    label.every((word, next) => likeness(words[at + next]?.text ?? '', word) >= SLIP),
  );
}

/** What leads to the label, as "after" does in "What comes after the outline?" and in "after the kelp outline". */
function wordBefore(
  words: readonly Word[],
  label: readonly string[],
  own: EntryMention['words'] | undefined,
): Word | undefined {
  const at = words.findIndex((word) => mayBeOfLabel(word) && isIn(label, word.text));
  const isOfCall = ({ text, concepts }: Word) => own?.has(text) || concepts.has('call');
  return words.slice(0, at).findLast((word) => !word.concepts.has('article') && !isOfCall(word));
}

/** The current calls of which one stage has a label that the question says: "outline", or all of "joint proposal". */
export async function callsByStage(context: Context): Promise<readonly Call[]> {
  const { entries, mentions, request, now } = context;
  const ids = mentions
    .filter(
      ({ ref, words }) => kindOf(ref) === 'call' && [...words.values()].some((roles) => roles.has('stage')),
    )
    .map(({ ref }) => idOf(ref));
  if (ids.length === 0 || ids.length > MOST_CALLS) return [];
  const calls = await entries.calls({ kind: 'ids', ids });
  return calls.filter(
    (call) =>
      callState(call, now) !== 'closed' &&
      officialStages(call).some(
        (stage) => binds(stage, request.countries) && isLabelSaid(stage, request.words),
      ),
  );
}

/** What is named; where nothing is, the call of which a stage is. */
export async function orByStage(context: Context, subject: Subject): Promise<Subject> {
  if (subject.kind === 'one' || subject.kind === 'several') return subject;
  const [first, ...others] = (await callsByStage(context)).map(({ id }): EntryRef => `call:${id}`);
  if (!first) return subject;
  return others.length > 0 ? { kind: 'several', refs: [first, ...others] } : { kind: 'one', ref: first };
}

// What more calls have in common tells none of them.
const MOST_CALLS = 50;

function isLabelSaid({ label }: Stage, words: readonly Word[]): boolean {
  const said = words.map(({ text }) => text);
  return Object.values(label ?? {}).some((text) => {
    const own = questionWords(text);
    if (own.every((word) => means(word, OF_EVERY_CALL))) return false;
    const texts = own.map((word) => word.text);
    if (words.some((word) => isName(word) && !texts.some((own) => isShort(word.text, own)))) return false;
    const names = own.filter(isName);
    return names.length > 0
      ? names.every((name) => said.some((one) => isShort(one, name.text)))
      : isSaid(texts, words);
  });
}

/** "Skizze" where the label is "Projektskizze". */
function isShort(said: string, own: string): boolean {
  return isIn([own], said) || splits(own).some(([, end]) => end === said);
}

const OF_EVERY_CALL: ReadonlySet<Concept> = new Set<Concept>(['application', 'submit', 'deadline', 'stage']);

function labelWords({ label }: Stage): readonly string[] {
  return Object.values(label ?? {}).flatMap((text) => fold(text).split(' '));
}

function isIn(label: readonly string[], text: string): boolean {
  return label.some((word) => likeness(text, word) >= SLIP);
}

function mayBeOfLabel(word: Word): boolean {
  return word.concepts.size === 0 || means(word, IN_LABELS);
}

const IN_LABELS: ReadonlySet<Concept> = new Set<Concept>(['application', 'submit', 'opened']);
