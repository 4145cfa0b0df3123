import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness, RELATED } from '#src/answers/spelling.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/**
 * "Since when does the digital alliance exist?", where one event alone has the word, in its summary, and its title and its summary
 * tell of a beginning; null where that is not so.
 */
export async function startToldInText({ entries, mentions, request }: Context): Promise<EntryRef | null> {
  const { marks, asked } = request;
  const [name, another] = asked.filter(isName);
  if (!name || another || !marks.has('from-when') || !marks.has('exists')) return null;
  const [only, more] = mentions.filter(({ words }) => words.has(name.text));
  if (!only || more || kindOf(only.ref) !== 'milestone') return null;
  const [event] = await entries.milestones({ kind: 'ids', ids: [idOf(only.ref)] });
  return event?.summary && beginsIn(event.title) && beginsIn(event.summary) ? only.ref : null;
}

function beginsIn(text: LocalText): boolean {
  return Object.values(text).some((one) =>
    questionWords(one).some((word) => means(word, BEGINNING) || isFounding(word)),
  );
}

/** "Gründen" as well as "gegründet". */
function isFounding({ text }: Word): boolean {
  return FOUNDING.some((one) => likeness(text, one) >= RELATED);
}

const FOUNDING = [...wordsMeaning('founded')];

const BEGINNING: ReadonlySet<Concept> = new Set<Concept>(['begins', 'founded', 'start-of']);
