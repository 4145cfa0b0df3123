import type { Context, Draft } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { means, questionWords, type Word } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { findSubject, idOf, kindOf, readCall } from '#src/answers/subject.ts';
import { dateOfItsThing } from '#src/answers/thing-asked.ts';
import { GUESS } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "When is the timber tower finished?", "When do the pilot centres start operating?": the one date of an event tells of no
 * other phase of it, and those of a call of none of what it pays for. Null where something else is asked.
 */
export async function anotherPhase(context: Context): Promise<Draft | null> {
  if (!context.request.marks.has('when')) return null;
  const subject = findSubject(context, ['milestone', 'call'], GUESS);
  const refs = subject.kind === 'one' ? [subject.ref] : subject.kind === 'several' ? subject.refs : [];
  const [event, another] = refs.filter((ref) => kindOf(ref) === 'milestone');
  const [call, more] = refs.filter((ref) => kindOf(ref) === 'call');
  if (call && !more) return ofCall(context, call);
  return event && !another && !call ? ofEvent(context, event) : null;
}

async function ofCall(context: Context, ref: EntryRef): Promise<Draft | null> {
  if (isOfTheCall(context) || !isOfItsThing(context, ref)) return null;
  const call = await readCall(context, ref);
  return call ? dateOfItsThing(context, call) : null;
}

/** What is due, handed in or paid is asked of the call itself; "the stays of the fellowships" are not. */
function isOfTheCall({ request: { marks, words } }: Context): boolean {
  const own = words.some(({ text }) => isStay(text)) ? CALL : CALL_OR_MONEY;
  const saysCall = words.some((word) => means(word, own) && !word.concepts.has('named'));
  return saysCall || OF_DEADLINE.some((mark) => marks.has(mark));
}

function isOfItsThing({ mentions, request: { marks, words } }: Context, ref: EntryRef): boolean {
  const held = mentions.find((one) => one.ref === ref)?.words;
  const isNamed = ({ text }: Word) => held?.get(text)?.has('name') === true;
  const isExchanged = words.some((word) => isNamed(word) && isExchange(word.text));
  // "Wann soll die Tang-Ausschreibung anlaufen?": a call of that name opens.
  const opens = marks.has('opens') && marks.has('a-named-call');
  return (
    (!opens && words.some((word) => READY.has(word.text) && !isNamed(word))) ||
    words.some(({ text }) => INVITED.has(text)) ||
    (isExchanged && (marks.has('begins') || marks.has('happens'))) ||
    asksWhenStayBegins({ marks, words })
  );
}

/** "When do the placements start?": no opening of a call tells that; "stay open" is no stay. */
export function asksWhenStayBegins({ marks, words }: Pick<Context['request'], 'marks' | 'words'>): boolean {
  const begins = BEGINNING.some((mark) => marks.has(mark)) && !marks.has('is-open');
  return begins && words.some(({ text }) => isStay(text)) && !words.some((word) => means(word, CALL));
}

async function ofEvent(context: Context, ref: EntryRef): Promise<Draft | null> {
  const [event] = await context.entries.milestones({ kind: 'ids', ids: [idOf(ref)] });
  const title = Object.values(event?.title ?? {}).flatMap((text) => questionWords(text));
  return isOfAnother(context.request, title) ? nothingKnown(context) : null;
}

function isOfAnother({ marks, words }: Context['request'], title: readonly Word[]): boolean {
  const isToldAs = (phase: ReadonlySet<string>) =>
    title.some(({ text }) => phase.has(text)) && !words.some(({ text }) => phase.has(text));
  const says = (...phases: readonly ReadonlySet<string>[]) =>
    words.some(({ text }) => phases.some((phase) => phase.has(text)));
  // "The field trial begins" tells when it does.
  const tellsStart = title.some(({ concepts }) => concepts.has('begins'));
  const begins = marks.has('begins') && !tellsStart;
  const isUsed = says(READY, MOVED_IN) || (marks.has('opens') && !tellsStart) || marks.has('in-use');
  return (
    (isToldAs(EARLY) && (begins || isUsed)) ||
    (isToldAs(COMPLETED) && begins) ||
    (isToldAs(PUBLISHED) && begins && says(WORK))
  );
}

const CALL: ReadonlySet<Concept> = new Set<Concept>(['call', 'calls']);
const CALL_OR_MONEY: ReadonlySet<Concept> = new Set<Concept>([...CALL, 'money']);
const OF_DEADLINE: readonly Mark[] = ['submit', 'deadline', 'deadlines', 'until', 'must', 'may'];
const BEGINNING: readonly Mark[] = ['begins', 'happens', 'opens'];
const READY = wordsOf('made-ready');
const MOVED_IN = wordsOf('moved-in');
const INVITED = wordsOf('invited');
const isExchange = isOneOf('exchanges');
const isStay = isOneOf('stays');
const EARLY = wordsOf('early-phases');
const COMPLETED = wordsOf('completed');
const PUBLISHED = wordsOf('published');
const WORK = wordsOf('work-on');
