import type { Context } from '#src/answers/context.ts';
import { holdsAllSaid } from '#src/answers/holds-all-said.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { WHOLE } from '#src/answers/named-whole.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { findSubject, kindOf, type Subject } from '#src/answers/subject.ts';
import { nameReader } from '#src/answers/subjects-held.ts';

/** "Who is Bengio?": an event whose name tells of whoever is asked for by nothing but a name. */
export function eventNamedAfter(context: Context): Subject {
  const { asked, words } = context.request;
  const named = asked.filter(isName);
  const isBare = words.every((word) => isName(word) || !means(word, BESIDE_A_NAME));
  const isWritten = nameReader(context.question);
  const isPerson = isBare && named.every(({ text }) => isWritten(text));
  const mentions = context.mentions.filter(
    ({ namedShare, exactWords }) => namedShare >= WHOLE && named.every(({ text }) => exactWords.has(text)),
  );
  const [telling] = context.mentions.filter(
    (mention) => kindOf(mention.ref) === 'milestone' && tellsWhoDid(context, mention),
  );
  if (telling) return { kind: 'one', ref: telling.ref };
  return isPerson ? findSubject({ ...context, mentions }, ['milestone']) : { kind: 'none' };
}

// A person has no article, and nothing else is asked of it.
const BESIDE_A_NAME: ReadonlySet<Concept> = new Set<Concept>(['article', 'about', 'contact', 'funds', 'it']);

/**
 * "Who announced it at the security conference?", "Who announced it?" of the event told last: whose summary says what was
 * done; who took part is asked of the event.
 */
function tellsWhoDid(context: Context, mention: EntryMention): boolean {
  const inText = [...mention.words.values()].filter((roles) => [...roles].every((role) => role === 'text'));
  const several = context.conversation.about[0] === mention.ref ? 1 : SEVERAL;
  return !context.request.marks.has('involved') && inText.length >= several && holdsAllSaid(context, mention);
}

const SEVERAL = 2;
