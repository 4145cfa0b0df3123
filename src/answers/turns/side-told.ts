import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { deadline } from '#src/answers/intents/deadline.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { findCities } from '#src/answers/places/cities-of-countries.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { kindOf, readCall, toldAsList } from '#src/answers/subject.ts';
import { CHOSEN } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "We're based in Halifax, which one counts for us?", "Welcher Termin gilt für uns als deutsches Archiv?", after the deadlines
 * of a call: those that bind the asker's country. Null where anything else may be what counts.
 */
export async function sideTold(context: Context): Promise<Decision | null> {
  const ref = datedCall(context);
  const { request } = context;
  if (!ref || ELSE.some((mark) => request.marks.has(mark)) || !asksWhatCounts(context)) return null;
  const call = await readCall(context, ref);
  const bound = [...new Set(call?.stages.flatMap(({ countries }) => countries))];
  const cities = findCities(request.words, bound).map(({ country }) => country);
  const countries = [...new Set([...request.countries, ...cities])];
  if (countries.length === 0) return null;
  const asked = { ...context, chosen: ref, sure: CHOSEN, request: { ...request, countries } };
  const draft = await deadline.answer(asked);
  return draft && { intent: deadline.name, draft };
}

/** The one call that was told last, where its dates were. */
function datedCall({ conversation }: Context): EntryRef | null {
  const [ref] = conversation.about;
  const isOne = ref !== undefined && kindOf(ref) === 'call' && !toldAsList(conversation);
  return isOne && !OF_NO_DATE.has(conversation.intent ?? '') ? ref : null;
}

/** "Which one is ours?": the clause that asks names nothing but who asks, and where they are. */
function asksWhatCounts({ request: { words }, spoken }: Context): boolean {
  const clause = words.find((word) => means(word, ASKING))?.clause;
  const own = words.filter((word) => word.clause === clause);
  // "To a Canadian university", "als deutsches Archiv"
  const role = own.findIndex(({ text }) => AS.has(text) || (COUNTS.has(text) && spoken.matters.size === 0));
  const isNamed = own.some((word, at) => isName(word) && !isAllowed(own, at) && (role < 0 || at < role));
  return own.some(({ text }) => COUNTS.has(text)) && !isNamed;
}

/** What says that something counts, and the place behind "in". */
function isAllowed(own: readonly Word[], at: number): boolean {
  const before = own[at - 1];
  return COUNTS.has(own[at]?.text ?? '') || (before !== undefined && means(before, LEADING));
}

const COUNTS = wordsOf('counts-for');
const AS = wordsOf('in-role');
const OF_NO_DATE: ReadonlySet<string> = new Set(['amount', 'eligibility', 'contact', 'funder', 'procedure']);
const ASKING: ReadonlySet<Concept> = new Set<Concept>(['which', 'what', 'when', 'deadline', 'deadlines']);
const LEADING: ReadonlySet<Concept> = new Set<Concept>(['in-language', 'within', 'origin']);
const ELSE: readonly Mark[] = [
  'who',
  'why',
  'how',
  'how-much',
  'how-many',
  'may',
  'eligible',
  'funds',
  'contact',
  'calls',
  'languages',
  'a-named-call',
];
