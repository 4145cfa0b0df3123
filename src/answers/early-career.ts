import { type Context, type Draft, say } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { LONG_AGO } from '#src/answers/periods/period.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { type Call, callState } from '#src/model/call.ts';
import { fold } from '#src/model/fold.ts';

/**
 * "Does DFG have any calls for early-career people?": the calls whose texts tell of doctoral candidates, postdocs or the
 * like, and that hold whatever else is named; other calls are no answer. Null where something is called so, or something else
 * is asked.
 */
export async function forEarlyCareer(context: Context): Promise<Draft | null> {
  const { entries, mentions, now, question, request } = context;
  const { asked, marks, words } = request;
  const phrase = phraseIn(question);
  const isAsked = ASKING.some((mark) => marks.has(mark)) || words.some(({ text }) => ANYTHING.has(text));
  if (!phrase || !isAsked || ASKING_ELSE.some((mark) => marks.has(mark))) return null;
  if (mentions.some((one) => kindOf(one.ref) === 'call' && isNamedWhole(one))) return null;
  const known = mentions.filter(({ ref }) => kindOf(ref) !== 'answer');
  const isTheirs = ({ text }: Word) => OF_THEM.has(text) || phrase.includes(text);
  // "Early-career ecologists": who they are stands behind, and nobody is called so.
  const behind = nounsBehind(words, isTheirs).filter(({ text }) =>
    known.every((one) => !one.words.has(text)),
  );
  const others = asked.filter((word) => isName(word) && !isTheirs(word) && !behind.includes(word));
  const holdsOthers = ({ id }: Call) =>
    others.length === 0 || others.every(({ text }) => isHeld(mentions, id, text));
  const fitting = (await entries.calls({ kind: 'not-over', at: LONG_AGO })).filter(
    (call) => isForThem(call) && holdsOthers(call),
  );
  const current = fitting.filter((call) => callState(call, now) !== 'closed');
  const own = current.length > 0 ? current : fitting;
  if (own.length === 0) {
    const isCalledSo = mentions.some((one) => ownWordsOf(one).some((text) => phrase.includes(text)));
    return isCalledSo ? null : nothingKnown(context);
  }
  return callsList(
    context,
    say(context, 'answers:found-calls', { count: own.length }),
    soonestFirst(own, now),
  );
}

function nounsBehind(words: readonly Word[], isTheirs: (word: Word) => boolean): readonly Word[] {
  const rest = words.slice(words.findLastIndex(isTheirs) + 1);
  const end = rest.findIndex((word) => !isName(word));
  return end < 0 ? rest : rest.slice(0, end);
}

function phraseIn(question: string): readonly string[] | undefined {
  const said = ` ${fold(question)} `;
  const phrase = PHRASES.find((one) => said.includes(` ${one} `));
  return phrase?.split(' ');
}

function isForThem({ eligibility, summary }: Call): boolean {
  return Object.values(eligibility ?? summary ?? {}).some((text) =>
    fold(text)
      .split(' ')
      .some((word) => STAGES.has(word)),
  );
}

function isHeld(mentions: readonly EntryMention[], id: string, text: string): boolean {
  return mentions.some(({ ref, words }) => ref === `call:${id}` && words.has(text));
}

// The longest first.
const PHRASES = [...wordsOf('early-career')].toSorted((a, b) => b.length - a.length);
const STAGES = wordsOf('early-career-stages');
const ANYTHING = wordsOf('anything');
const OF_THEM = wordsOf('degree-holders', 'applicants');
const ASKING: readonly Mark[] = ['calls', 'call', 'exists', 'which', 'what', 'money', 'funds', 'list'];
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'who',
  'how',
  'how-much',
  'how-many',
  'how-long',
  'deadline',
  'deadlines',
  'news',
  'why',
];
