import type { Context, Draft } from '#src/answers/context.ts';
import { type Concept, UNITS_OF_TIME } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { means, questionWords, type Word } from '#src/answers/question-words.ts';
import { callCard } from '#src/answers/say/call-card.ts';
import { factOf, factsPart } from '#src/answers/say/texts.ts';
import { nothingKnown, notStated } from '#src/answers/say/unknown.ts';
import { findSubject, kindOf, ownWordsOf, readCall, type Subject } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import type { Call } from '#src/model/call.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "When is the grant for the quantum call paid out?", "When does funding start?": no deadline and no opening tells when money
 * arrives; what a call's entry says of payment may. Null where something else is asked, or of something that is no call.
 */
export async function paidWhen(context: Context): Promise<Draft | null> {
  const subject = subjectOf(context);
  const refs = subject.kind === 'one' ? [subject.ref] : subject.kind === 'several' ? subject.refs : [];
  const calls = refs.filter((ref) => kindOf(ref) === 'call');
  const [first, another] = calls;
  if (!first || !isOfPayment(context, calls)) return null;
  const call = another ? undefined : await readCall(context, first);
  return call ? tellOf(context, call) : nothingKnown(context);
}

/** "When do we get paid?", "When does the alliance start paying?": at most a curated answer tells that. */
export function asksWhenPaidAtAll(context: Context): boolean {
  const { marks } = context.request;
  const isOfAlliance = marks.has('alliance') && !marks.has('a-name');
  return (isOfAlliance || subjectOf(context).kind === 'unnamed') && isOfPayment(context, []);
}

function subjectOf(context: Context): Subject {
  return findSubject(context, ['call', 'milestone', 'organisation'], SURE);
}

/** What is in the name of a call asks for nothing: "When do the research grants start?" */
function isOfPayment({ mentions, request: { marks, words } }: Context, calls: readonly EntryRef[]): boolean {
  if (!ASKING_WHEN.some((mark) => marks.has(mark)) || OF_ELSE.some((mark) => marks.has(mark))) return false;
  const own = new Set(mentions.filter(({ ref }) => calls.includes(ref)).flatMap(ownWordsOf));
  const said = words.filter(({ text }) => !own.has(text));
  const money = said.filter(({ text, concepts }) => concepts.has('money') || MONEY.has(text));
  const comes = words.filter(({ text }) => MONEY_COMES.has(text));
  // A grant that begins may be the call, one that somebody gets is not.
  const isMeant = money.some(({ concepts }) => !concepts.has('call')) || !comes.every(begins);
  return said.some(({ text }) => PAID_OUT.has(text)) || (money.length > 0 && comes.length > 0 && isMeant);
}

function begins({ concepts }: Word): boolean {
  return concepts.has('begins');
}

function tellOf(context: Context, call: Call): Draft {
  const facts = [
    ...(tellsOfPayment(call.funding) ? factOf(context, 'answers:what-amount', call.funding) : []),
    ...(tellsOfPayment(call.howToApply) ? factOf(context, 'answers:what-procedure', call.howToApply) : []),
  ];
  return facts.length > 0
    ? callCard(context, call, factsPart(facts))
    : notStated(context, call, 'answers:what-other-date');
}

/** "Paid out in four instalments". */
function tellsOfPayment(text: Call['funding']): boolean {
  return Object.values(text ?? {}).some((said) => {
    const words = questionWords(said);
    return words.some(({ text: word }) => PAID_OUT.has(word)) && words.some((word) => means(word, TIMES));
  });
}

const MONEY = new Set(wordsMeaning('funding'));
const PAID_OUT = wordsOf('paid-out');
const MONEY_COMES = wordsOf('money-comes');
const ASKING_WHEN: readonly Mark[] = ['when', 'from-when'];
const OF_ELSE: readonly Mark[] = ['submit', 'deadline', 'deadlines', 'who', 'procedure'];
const TIMES: ReadonlySet<Concept> = new Set(UNITS_OF_TIME);
