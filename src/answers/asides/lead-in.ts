import type { Aside } from '#src/answers/asides/aside.ts';
import { asks } from '#src/answers/asides/asking.ts';
import { countryReader, isLedTo } from '#src/answers/asides/narrowing.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, type Word } from '#src/answers/question-words.ts';

/**
 * "For the minister: …", "short question from the research office - …", "Back from leave, …", "Thanks, Petra": who asks, whom
 * for and who is greeted names nothing that is asked for, be it a time, a place or a language.
 */
export const leadIn: Aside = {
  covers({ words }, known) {
    const isCountry = countryReader(words, known);
    const covered = [...politeClauses(words, known.isKnown), ...readersWithin(words)].filter(
      (word, _, all) => !isCountry(word) || !all.some((one) => isPartner(one) && one.clause === word.clause),
    );
    return words.some((word) => asks(word) && !covered.includes(word)) ? covered : [];
  },
  stays: 'filler',
  mayBeOfMatter: false,
};

/** Where partners are from decides what binds them. */
function isPartner({ concepts }: Word): boolean {
  return concepts.has('participants');
}

/** The clauses that ask for nothing and greet, thank or tell for whom somebody asks. */
function politeClauses(words: readonly Word[], isKnown: (text: string) => boolean): readonly Word[] {
  const clauses = [...Map.groupBy(words, ({ clause }) => clause).values()];
  // "Thanks. And the second stage?" goes on; only behind what was asked somebody takes leave.
  const leave = clauses.findIndex((own, at) => isThanks(own) && clauses.slice(0, at).flat().some(asks));
  const isTopic = (word: Word) => isName(word) && isKnown(word.text);
  const polite = clauses
    .filter((own, at) => {
      const isPolite = isGreeting(own) || (leave >= 0 && at >= leave);
      const isOfAsker = isIntroduction(own) || ((isSaying(own) || isAway(own)) && !own.some(isTopic));
      return (isPolite || isOfAsker || stretchIn(own).length > 0) && !own.some(asks) && !own.some(isNamed);
    })
    .map((own) =>
      isOnTopic(own) && !words.some((w) => isTopic(w) && !own.includes(w)) ? stretchIn(own) : own,
    );
  return polite.flat();
}

/** "For our newsletter on fusion": whom it is for, and behind that a topic. */
function isOnTopic(own: readonly Word[]): boolean {
  const found = stretchIn(own);
  const [start] = found;
  if (start === undefined) return false;
  const behind = own.slice(own.indexOf(start) + found.length);
  return behind.some((word, at) => isName(word) && isLedTo(behind.slice(0, at)));
}

function isThanks(own: readonly Word[]): boolean {
  return own.some(({ concepts }) => concepts.has('thanks'));
}

/** "Hello Max", "Sehr geehrte Frau Schmidt". */
function isGreeting(own: readonly Word[]): boolean {
  return own.some(({ concepts }) => concepts.has('greets')) || ADDRESSING.has(own[0]?.text ?? '');
}

/** "Anna from UBC here", "hier ist Jens vom Büro". */
function isIntroduction(own: readonly Word[]): boolean {
  const texts = own.map(({ text }) => text);
  const isFrom = texts.some((text) => FROM.has(text));
  const isHere = HERE.has(texts.at(-1) ?? '') || PRESENTING.has(texts[0] ?? '');
  return isFrom && isHere;
}

/** "My supervisor told me to ask", "question for a friend", but not "question on ice cores". */
function isSaying(own: readonly Word[]): boolean {
  const isOn = ({ text, concepts }: Word) =>
    concepts.has('about') && !LEADING.has(text) && !BEFORE_VERBS.has(text);
  const isTopical = own.some((word, at) => isOn(word) && own.slice(at + 1, at + 3).some(isName));
  return own.some(({ text }) => SPEECH.has(text)) && !isTopical;
}

/** "Just back from leave", "War im Urlaub". */
function isAway(own: readonly Word[]): boolean {
  return own.length <= LONGEST && own.some(({ text }) => AWAY.has(text));
}

/** Of a clause that asks: whom it is for where that is said first, and what somebody writes where it is theirs. */
function readersWithin(words: readonly Word[]): readonly Word[] {
  const clauses = [...Map.groupBy(words, ({ clause }) => clause).values()];
  return clauses.flatMap((own) => {
    const found = stretchIn(own);
    const [start] = found;
    const last = found.at(-1);
    if (!start || !last || found.some(isNamed)) return [];
    const isFirst = !own.slice(0, own.indexOf(start)).some((word) => asks(word) || isName(word));
    const isTheirs = found.some(({ text }) => OWN.has(text)) && isWritten(last.text);
    const isMeeting = isTheirMeeting(last, found.at(-2)) && own.at(-1) === last;
    return isFirst || isTheirs || isMeeting ? found : [];
  });
}

/** What of a clause tells who asks or whom it is for; nothing where it does not begin with that. */
function stretchIn(own: readonly Word[]): readonly Word[] {
  const said = sayingIn(own);
  return said.length > 0 ? said : forWhomIn(own);
}

/** "The dean asks", "our partners ask", "mein Vorstand will wissen": up to the last word of it. */
function sayingIn(own: readonly Word[]): readonly Word[] {
  const asking = own.findIndex(asks);
  const open = own.slice(0, Math.min(LONGEST, asking < 0 ? own.length : asking));
  const isTheirs = OWN.has(own[0]?.text ?? '');
  const reader = open.findIndex(
    ({ text, concepts }) => isReader(text) || (isTheirs && concepts.has('participants')),
  );
  const end = open.findLastIndex(({ text }) => SAYING.has(text));
  // "Welche Unterlagen braucht man?" asks for them.
  const isAskedFor = own[0]?.concepts.has('procedure') === true;
  return !isAskedFor && reader >= 0 && end > reader ? own.slice(0, end + 1) : [];
}

/** From "for" or "from" to the last word that tells whom it is for. */
function forWhomIn(own: readonly Word[]): readonly Word[] {
  const start = own.findIndex(({ text }) => LEADING.has(text));
  if (start < 0) return [];
  const behind = own.slice(start + 1, start + 1 + LONGEST);
  const asking = behind.findIndex((word, at) => asks(word) && !isTheirMeeting(word, behind[at - 1]));
  const open = asking < 0 ? behind : behind.slice(0, asking);
  const end = open.findLastIndex((word, at) => isReader(word.text) || isTheirMeeting(word, open[at - 1]));
  return end < 0 ? [] : own.slice(start, start + end + 2);
}

/** "The board meeting": no event that is asked for. */
function isTheirMeeting({ concepts }: Word, before: Word | undefined): boolean {
  return concepts.has('milestone') && before !== undefined && isReader(before.text);
}

const LONGEST = 6;
const LEADING = wordsOf('for-whom');
const SAYING = wordsOf('wants-to-know');
const SPEECH = wordsOf('wants-to-know', 'speech');
const BEFORE_VERBS = wordsOf('before-verbs');
const FROM = wordsOf('from-where');
const PRESENTING = wordsOf('presents');
const HERE = wordsOf('here');
const AWAY = wordsOf('away');
const ADDRESSING = wordsOf('addresses');
const OWN = wordsOf('own');
// "The minister", "Förderberatung": somebody for whom one asks, or who asks; a text stands for its readers.
const isReader = isOneOf('readers', 'writings');
const isWritten = isOneOf('writings');

function isNamed({ concepts }: Word): boolean {
  return concepts.has('named');
}
