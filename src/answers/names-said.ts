import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { marksOf, ordinalIn } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import type { Word } from '#src/answers/question-words.ts';
import type { Request } from '#src/answers/request.ts';
import { likeness, SLIP } from '#src/answers/spelling.ts';

const SHORTEST_NAME = 2;

/**
 * The request once it is known which entry is named: "open" or "grants" within a name that is said as a whole
 * asks for nothing.
 */
export function withNameSaid(request: Request, mentions: readonly EntryMention[]): Request {
  const mention = mentions.find((one) => isNamedWhole(one) && one.name.split(' ').length >= SHORTEST_NAME);
  if (!mention) return request;
  const name = mention.name.split(' ');
  const at = request.words.findIndex((_, start) => isSaidAt(request.words, start, name));
  if (at < 0) return request;
  const words = request.words.map((word, index) =>
    index >= at && index < at + name.length ? asName(word) : word,
  );
  const ordinal = ordinalIn(words);
  const marks = new Set(marksOf(words, { ...request, ordinal }));
  if (mention.ref.startsWith('call:')) marks.add('call').add('a-named-call');
  if (request.marks.has('counts-others')) marks.add('counts-others');
  return { ...request, words, marks, ordinal };
}

function isSaidAt(words: readonly Word[], start: number, name: readonly string[]): boolean {
  return name.every((part, offset) => likeness(words[start + offset]?.text ?? '', part) >= SLIP);
}

function asName(word: Word): Word {
  return { ...word, concepts: new Set<Concept>(['named']) };
}
