import { HANDING_IN } from '#src/findings/reading/about-calls.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const ALWAYS =
  'jederzeit|zu jede[mr] zeit(?:punkt)?|(?:fort)?laufend|ganzjährig|das ganze jahr|durchgehend|kontinuierlich|(?:at )?any ?time|rolling|continu(?:ous|al|ing)(?:ly)?|(?:all )?year[- ]round|all year|throughout the year|on-?going (?:basis|intake)|en tout temps|en continu';
const IS_ALWAYS = wholeWords([ALWAYS]);
const APPLYING = wholeWords(['beantrag\\p{L}*|eingereicht|intake|accepted|applied|demandes?']);

const NO_DEADLINE = wholeWords([
  'keine\\p{L}* (?:\\p{L}+ )?(?!kündigungs)\\p{L}*frist(?:en)?|ohne (?!kündigungs)\\p{L}*frist(?:en)?|fristungebunden|unabhängig von (?:stichtagen|fristen)',
  'no (?:\\p{L}+ )?deadlines?',
]);

// "Deadline: ongoing", in one line or two; "Open continuously".
const OPEN = 'keine|none|open|offen|ongoing';
const IS_ANSWER = new RegExp(
  `(?:frist(?:en)?|deadlines?|closing date|termine?)[\\s:|]+(?:${OPEN}|${ALWAYS})\\P{L}*$|^\\P{L}*(?:open|offen|geöffnet) (?:${ALWAYS})\\P{L}*$`,
  'iu',
);
const LONGEST_TITLE = 60;

/** Whether a clause says that one may apply at any time, `before` being the one before it. */
export function isRolling(words: string, before: string): boolean {
  if (IS_ALWAYS.test(words) && (APPLYING.test(words) || HANDING_IN.test(words))) return true;
  return NO_DEADLINE.test(words) || IS_ANSWER.test(words) || IS_ANSWER.test(titled(before, words));
}

function titled(title: string, words: string): string {
  return `${title.trim().slice(-LONGEST_TITLE)}\n${words.trim().slice(0, LONGEST_TITLE)}`;
}
