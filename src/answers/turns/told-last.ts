import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { readQuestion } from '#src/answers/read-question.ts';
import { sayText } from '#src/answers/say/texts.ts';
import { readTitles } from '#src/answers/say/titles.ts';
import { kindOf, toldAsList } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * The question as if it named what was told last ("When did it start?", after an answer about the alliance); null
 * where it points at nothing. Of a call each intent finds by itself what "it" is.
 */
export async function withToldLast(context: Context): Promise<Context | null> {
  const ref = toldLast(context);
  if (!ref || !pointsBack(context)) return null;
  const title = (await readTitles(context.entries, [ref])).get(ref);
  if (!title) return null;
  const named = questionWords(sayText(context, title)).filter((word) => isName(word) || means(word, NAMING));
  const name = named.map((word) => word.text);
  if (name.length === 0) return null;
  const { request, mentions } = await readQuestion(context, `${context.question}. ${name.join(' ')}`);
  // There is one alliance: whatever its name, "the alliance" is it.
  const alliance = named.filter(({ concepts }) => concepts.has('alliance')).map(({ text }) => text);
  const isOfIt = ({ words }: EntryMention) =>
    alliance.some((text) => words.has(text)) ||
    name.filter((text) => words.has(text)).length >= MOST * name.length;
  // A curated answer that was told just now answers nothing anew.
  const isNew = (one: EntryMention) => one.ref !== ref || kindOf(ref) !== 'answer';
  return { ...context, request, mentions: mentions.filter((one) => isOfIt(one) && isNew(one)) };
}

const MOST = 0.6;
const NAMING: ReadonlySet<Concept> = new Set<Concept>(['alliance', 'country']);

/** The one entry of the last answer, where it is no call. */
function toldLast({ conversation }: Context): EntryRef | null {
  const { about, choice } = conversation;
  const [first] = about;
  if (!first || choice || toldAsList(conversation)) return null;
  return about.some((ref) => kindOf(ref) === 'call') ? null : first;
}

/** "It", or nothing that tells one entry from others or is asked for in general. */
function pointsBack({ request, mentions }: Context): boolean {
  const { marks, asked, period, place, wantedLanguage } = request;
  if (period || place || wantedLanguage || OF_ALL.some((mark) => marks.has(mark))) return false;
  if (marks.has('alliance') && !marks.has('it')) return false;
  if (mentions.some((one) => isNamedWhole(one) && kindOf(one.ref) !== 'answer')) return false;
  // "And when is Honey Day?"
  const isTwoWords = ({ ref, namedShare, words }: EntryMention) =>
    kindOf(ref) !== 'answer' && namedShare === 1 && words.size > 1;
  if (!marks.has('it') && mentions.some(isTwoWords)) return false;
  const isCommon = ({ text }: Word) => mentions.filter(({ words }) => words.has(text)).length > 1;
  // "And Canada?" asks for that side; "does it get money from Canada?" does not.
  const asksForSide = marks.has('country') && (!marks.has('money') || marks.has('exists'));
  return marks.has('it') || (!asksForSide && asked.filter(isName).every(isCommon));
}

const OF_ALL: readonly Mark[] = [
  'call',
  'calls',
  'deadline',
  'deadlines',
  'milestone',
  'milestones',
  'next',
  'after-next',
  'before-that',
  'last',
  'recently',
  'list',
  'news',
  'is-open',
  'submit',
];
