import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { refOf } from '#src/answers/say/call-card.ts';
import { factOf } from '#src/answers/say/texts.ts';
import { likeness, RELATED } from '#src/answers/spelling.ts';
import type { Fact } from '#src/messages/message.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Call } from '#src/model/call.ts';
import { fold } from '#src/model/fold.ts';
import type { LocalText } from '#src/model/language.ts';
import type { WordRole } from '#src/ports/entries.ts';

const TEXTS: readonly (readonly [TextKey, (call: Call) => LocalText | null])[] = [
  ['answers:what-amount', (call) => call.funding],
  ['answers:what-eligibility', (call) => call.eligibility],
  ['answers:what-procedure', (call) => call.howToApply],
];
const IN_TEXT: ReadonlySet<WordRole> = new Set<WordRole>(['text', 'eligibility']);
// The label of a stage is no other word where it is asked how long a text may be, or what must be in it.
const IN_TEXT_OR_LABEL: ReadonlySet<WordRole> = new Set<WordRole>([...IN_TEXT, 'stage']);

/** "At most 15 pages" tells how long an application may be, "decision within five weeks" when one hears back. */
function tellsInNumbers(own: readonly string[], { marks }: Context['request']): boolean {
  if (!own.some(isNumber)) return false;
  const tellsLength = marks.has('length') && own.some((text) => LENGTHS.has(text));
  return tellsLength || (marks.has('decision') && own.some(isDecision));
}

const LENGTHS = wordsOf('lengths');

function isDecision(text: string): boolean {
  return questionWords(text).some(({ concepts }) => concepts.has('decision'));
}

/** "The two dates": no number that a text could tell of. */
function countsDates(word: Word, words: readonly Word[]): boolean {
  const counted = words[words.indexOf(word) + 1];
  return isNumber(word.text) && counted !== undefined && means(counted, DATES);
}

const DATES: ReadonlySet<Concept> = new Set<Concept>(['milestones', 'deadlines', 'stage']);

/** The texts of a call that hold what the question names beside it: "Do I have to send a video?" is told how to apply. */
export function factsAskedFor(context: Context, call: Call): readonly Fact[] {
  const { mentions, request } = context;
  const words = mentions.find(({ ref }) => ref === refOf(call))?.words;
  const asksWhatItNeeds = request.marks.has('what') && request.marks.has('must');
  const beside = request.marks.has('length') || asksWhatItNeeds ? IN_TEXT_OR_LABEL : IN_TEXT;
  const sought = request.asked.filter((word) => {
    if (countsDates(word, request.words)) return false;
    const roles = words?.get(word.text);
    return isName(word) && roles !== undefined && [...roles].every((role) => beside.has(role));
  });
  return TEXTS.flatMap(([label, read]) => {
    const text = read(call);
    const own = Object.values(text ?? {}).flatMap((said) => fold(said).split(' '));
    // A slip of the finger counts in names only.
    // How many there must be of somebody is no amount of money.
    const isUncounted =
      label === 'answers:what-amount' && request.marks.has('counts-others') && !request.marks.has('money');
    const isHeld =
      !isUncounted && sought.some((word) => own.some((one) => likeness(word.text, one) >= RELATED));
    return isHeld || tellsInNumbers(own, request) ? factOf(context, label, text) : [];
  });
}
