import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "ISED is which ministry exactly?", "Welches Ministerium ist ISED?": the organisation that is named as a whole, where nothing
 * is named beside it but of what kind it is; null where something else is asked.
 */
export function organisationAsked({ mentions, request: { words, marks } }: Context): EntryRef | null {
  if (!marks.has('which') && !marks.has('what')) return null;
  const whole = mentions.filter((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one));
  const said = words.filter(isName);
  const [only, another] = whole.filter(({ name }) => {
    const own = name.split(' ');
    const besides = said.filter(({ text }) => !own.includes(text));
    return besides.length < said.length && besides.every((word) => isKind(words, word));
  });
  return only && !another ? only.ref : null;
}

/** "Which ministry", "what kind of ministry". */
function isKind(words: readonly Word[], word: Word): boolean {
  const before = words.slice(0, words.indexOf(word)).toReversed();
  if (isKindBehind(words, before)) return true;
  const leading = before.find(({ concepts }) => !concepts.has('article') && !concepts.has('about'));
  return (
    leading?.concepts.has('which') === true ||
    leading?.concepts.has('what') === true ||
    (leading !== undefined && KINDS.has(leading.text))
  );
}

/** "Was ist ISED für ein Ministerium?", not what it does for one. */
function isKindBehind(words: readonly Word[], [article, leading]: readonly Word[]): boolean {
  const asked = words.findIndex(({ concepts }) => concepts.has('what'));
  if (asked < 0) return false;
  const verb = words[asked + 1];
  return (
    article?.concepts.has('article') === true && WHAT_FOR.has(leading?.text ?? '') && IS.has(verb?.text ?? '')
  );
}

const IS = wordsOf('is');
const KINDS = wordsOf('kinds');
const WHAT_FOR = wordsOf('what-for');
