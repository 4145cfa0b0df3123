import { HANDING_IN } from '#src/findings/reading/about-calls.ts';
import { namesDeadline, namesEvent } from '#src/findings/reading/roles.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const ALWAYS =
  'jederzeit|zu jede[mr] zeit(?:punkt)?|(?:fort)?laufend|ganzjährig|das ganze jahr|durchgehend|kontinuierlich|(?:at )?any ?time|rolling|continu(?:ous|al|ing)(?:ly)?|(?:all )?year[- ]round|all year|throughout the year|on-?going (?:basis|intake)|en tout temps|en continu';

// How one applies and is let to; what else is done with an application, such as to edit or refuse it, tells nothing.
const TAKEN = 'intake|accept(?:ed|s)?|eingereicht|beantrag(?:t|en)|demandes?';
const TAKEN_IF_NAMED = [
  'apply|submit(?:ted)?|made|received|reviewed|welcomed?|open',
  'gestellt|stellen|einreichen|bewerben|möglich|willkommen|angenommen|nehmen|entgegen\\p{L}*|vorgelegt',
].join('|');

// Another verb comes here: "edit it at any time until you submit it".
const NEXT_VERB = '(?:until|before|since|how|bis|bevor|seit|can|may|kann|können)(?!\\p{L})';
const BETWEEN = `(?!\\p{L})(?:[^\\p{L}]+(?!${NEXT_VERB})\\p{L}+){0,12}?[^\\p{L}]+`;

const IS_TAKEN_ALWAYS = alwaysAnd(TAKEN);
const IS_TAKEN_ALWAYS_IF_NAMED = alwaysAnd(TAKEN_IF_NAMED);

const NO_DEADLINE = wholeWords([
  '(?<!(?:noch|bisher|bislang) )keine\\p{L}* (?:\\p{L}+ )?\\p{L}*frist(?:en)?',
  'ohne \\p{L}*frist(?:en)?',
  'no (?:\\p{L}+ )?deadlines?',
]);
const IS_UNBOUND = wholeWords(['fristungebunden|unabhängig von (?:stichtagen|fristen)']);
// It ends there, or goes on with what there is none for: not "no deadline has been set".
const ENDS_THERE = new RegExp(
  `^\\s*(?:$|[^\\s\\p{L}]|(?:for|to|für|zu[rm]?|${TAKEN}|${TAKEN_IF_NAMED})(?!\\p{L}))`,
  'iu',
);

// "Deadline: ongoing", in one line or two; "Open continuously".
const ANSWER = new RegExp(
  `(?<!\\p{L})(\\p{L}+(?: dates?)?)[\\s:|]+(?:keine|none|open|offen|ongoing|${ALWAYS})\\P{L}*$`,
  'iu',
);
const IS_OPEN = new RegExp(`^\\P{L}*(?:open|offen|geöffnet) (?:${ALWAYS})\\P{L}*$`, 'iu');
const LONGEST_TITLE = 60;

/** Whether a clause says that one may apply at any time, `before` being the one before it. */
export function isRolling(words: string, before: string): boolean {
  if (IS_TAKEN_ALWAYS.test(words)) return true;
  if (IS_TAKEN_ALWAYS_IF_NAMED.test(words) && HANDING_IN.test(words)) return true;
  if (hasNoDeadline(words) || IS_UNBOUND.test(words) || IS_OPEN.test(words)) return true;
  return isAnswer(words) || isAnswer(titled(before, words));
}

function alwaysAnd(taken: string): RegExp {
  return wholeWords([`(?:${taken})${BETWEEN}(?:${ALWAYS})`, `(?:${ALWAYS})${BETWEEN}(?:${taken})`]);
}

function hasNoDeadline(words: string): boolean {
  const [said = ''] = NO_DEADLINE.exec(words) ?? [];
  if (!namesDeadline(said) || namesEvent(words)) return false;
  return ENDS_THERE.test(words.slice(words.indexOf(said) + said.length));
}

function isAnswer(words: string): boolean {
  const [, title = ''] = ANSWER.exec(words) ?? [];
  return namesDeadline(title);
}

function titled(title: string, words: string): string {
  return `${title.trim().slice(-LONGEST_TITLE)}\n${words.trim().slice(0, LONGEST_TITLE)}`;
}
