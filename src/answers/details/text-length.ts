import type { Context } from '#src/answers/context.ts';
import { isDeadlineWord } from '#src/answers/deadline-word.ts';
import { onlyCallHolding } from '#src/answers/details/call-meant.ts';
import { type Detail, PROCEDURE } from '#src/answers/details/detail.ts';
import { isInText } from '#src/answers/details/words-of-text.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countedIn, type Mark } from '#src/answers/marks.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { means } from '#src/answers/question-words.ts';
import { likeness, SAME } from '#src/answers/spelling.ts';
import { stagesAskedOrTold } from '#src/answers/stages-meant.ts';
import { type Call, officialStages, type Stage } from '#src/model/call.ts';
import { fold } from '#src/model/fold.ts';
import type { LocalText } from '#src/model/language.ts';

/** "How long may the proposal be, and where does it go?", where the text tells a number of pages or the like. */
export const textLength: Detail = {
  ...PROCEDURE,
  asks(context) {
    const { marks, words } = context.request;
    const isElse = words.some((word) => STAYS.has(word.text) || isDeadlineWord(word));
    if (isElse || ASKING_ELSE.some((mark) => marks.has(mark))) return false;
    return LENGTHS.has(countedIn(words)?.text ?? '') || marks.has('length') || asksHowLongItMayBe(context);
  },
  isAsking: ({ text }) => LENGTHS.has(text),
  otherwise: onlyCallHolding,
  tells: tellsLength,
};

/** Whether a text of a call tells how long what is asked about may be: of a project or a stay no number of pages does. */
export function tellsLength(text: LocalText | null, context: Context, call: Call): boolean {
  const { marks, words } = context.request;
  if (words.some(({ text: word }) => STAYS.has(word))) return false;
  // "Page limit" is that of a text, and so is "how many pages?"; "how long can it be?" is of whatever is named.
  const countsPages = LENGTHS.has(countedIn(words)?.text ?? '') && !marks.has('a-name');
  const isOfText = (marks.has('length') || countsPages) && !marks.has('project');
  const isOfIt =
    isOfText ||
    words.some(
      (word) =>
        !word.concepts.has('project') &&
        (means(word, HANDED_IN) || (!means(word, EMPTY) && isInText(text, word.text))),
    );
  const counting = Object.values(text ?? {})
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  const isAsked = isOfStage(context, call);
  return isOfIt && counting.length > 0 && counting.every((parts) => parts.some(isAsked));
}

/** "A ten-page outline; the proposal follows": a number of pages is that of the stage named with it. */
function partsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/[.;]\s/u)
    .map((part) => fold(part).split(' '))
    .filter(countsLengths);
}

/** Whether the pages are those of a stage that is asked for, or of none that has a name of its own. */
function isOfStage(context: Context, call: Call): (part: readonly string[]) => boolean {
  const asked = stagesAskedOrTold(context, call);
  const own = asked.flatMap(labelOf);
  const others = officialStages(call)
    .filter((stage) => !asked.includes(stage))
    .flatMap(labelOf)
    .filter((word) => !isIn(own, word));
  return (part) =>
    asked.length === 0 || own.some((word) => isIn(part, word)) || !others.some((word) => isIn(part, word));
}

function labelOf({ label }: Stage): readonly string[] {
  return Object.values(label ?? {}).flatMap((text) => fold(text).split(' '));
}

/** "Projektskizze" is told as "Skizze". */
function isIn(words: readonly string[], word: string): boolean {
  return words.some(
    (one) =>
      likeness(word, one) >= SAME ||
      (Math.min(one.length, word.length) >= SHORTEST_PART && (word.endsWith(one) || one.endsWith(word))),
  );
}

const SHORTEST_PART = 5;

function asksHowLongItMayBe({ request: { marks, words } }: Context): boolean {
  const has = (forms: ReadonlySet<string>) => words.some(({ text }) => forms.has(text));
  return marks.has('how-long') && has(TO_BE) && has(OUGHT);
}

/** "At most fifteen pages", "a three-page plan". */
export function countsLengths(words: readonly string[]): boolean {
  return words.some(
    (word, at) => LENGTHS.has(word) && words.slice(Math.max(0, at - NEAR), at).some(isNumber),
  );
}

const NEAR = 2;
const LENGTHS = wordsOf('lengths');
const STAYS = wordsOf('stays');
const OUGHT = wordsOf('ought', 'lets');
const TO_BE = wordsOf('to-be');
const HANDED_IN: ReadonlySet<Concept> = new Set<Concept>(['application', 'stage']);
const ASKING_ELSE: readonly Mark[] = ['when', 'who', 'why', 'lasts', 'project', 'still', 'is-open', 'ago'];
