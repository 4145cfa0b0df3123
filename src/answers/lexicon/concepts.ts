import type { Forms } from '#src/answers/lexicon/forms/forms.ts';

/**
 * What a word can mean here, whatever its language. Intents, periods and follow-ups are recognised by these
 * alone, so that a further language is one more lexicon and no new rule.
 */
export type Concept =
  // asking
  | 'when'
  | 'what'
  | 'which'
  | 'who'
  | 'how'
  | 'how-many'
  | 'how-much'
  | 'how-long'
  // how long a text is
  | 'length'
  | 'where'
  | 'why'
  // asks how it turned or will turn out, which no entry tells
  | 'chance'
  // asks how one gets there, or when a house is open, which no entry tells
  | 'visit'
  // asks for what is told to applicants later: no call's entry says when
  | 'decision'
  // leaves out what stands behind
  | 'not'
  | 'whether'
  // how a text begins that agrees or contradicts
  | 'yes-or-no'
  | 'means'
  | 'describe'
  | 'list'
  | 'exists'
  // asks for whatever there is, be it over
  | 'on-record'
  // pointing
  | 'it'
  // points back where no noun is behind it: "die"
  | 'points'
  // "of those": some of several
  | 'among'
  | 'one'
  | 'and'
  | 'or'
  // asks which of two comes before the other
  | 'compares'
  | 'what-about'
  // calls
  | 'call'
  | 'calls'
  | 'deadline'
  | 'deadlines'
  // may be applied for at any time
  | 'rolling'
  | 'ends'
  | 'submit'
  | 'application'
  | 'is-open'
  | 'opens'
  | 'from-when'
  | 'opened'
  // is known to come, and not open yet
  | 'announced-only'
  | 'closed'
  | 'status'
  | 'stage'
  | 'money'
  // that somebody gives it: "what does the exchange pay?"
  | 'pays'
  // the money as a number, which every call has its own of: "Summe", "amount"
  | 'a-sum'
  // the most that something may be, money where nothing else is measured: "max", "limit"
  | 'at-most'
  // all the money of a call together
  | 'in-total'
  // what every call gives: none is called by it alone
  | 'funding'
  | 'funds'
  // who pays, as people: "the funders"
  | 'funders'
  | 'eligible'
  | 'may'
  | 'must'
  // asks whether something is enough to be let in
  | 'suffices'
  // what money is given for, as against the application for it
  | 'project'
  | 'procedure'
  | 'contact'
  | 'phone'
  | 'email'
  | 'alliance'
  | 'lasts'
  | 'moved'
  // cancelled or postponed, which an entry may state of a call as a whole
  | 'called-off'
  // events
  | 'milestone'
  | 'milestones'
  | 'happens'
  | 'past'
  | 'begins'
  | 'planned'
  // comes to a place to stay, as an event tells it that opens something there
  | 'arrives'
  // begins as no call does
  | 'founded'
  // is at work, as an event tells it that starts it
  | 'in-use'
  // has been done, as an event tells it that is over
  | 'achieved'
  // who takes part in an event or gives it, and in which events somebody does
  | 'involved'
  | 'news'
  // what somebody told the public, news only where it is known who
  | 'reports'
  // wants every word to be looked for
  | 'searches'
  | 'source'
  // time
  | 'now'
  | 'next'
  | 'last'
  | 'recently'
  | 'after-next'
  | 'before-that'
  | 'ago'
  | 'soon'
  | 'still'
  | 'this'
  | 'day'
  | 'days'
  | 'week'
  | 'weeks'
  | 'month'
  | 'months'
  | 'quarter'
  | 'year'
  | 'today'
  | 'tomorrow'
  | 'yesterday'
  | 'until'
  | 'before'
  | 'from'
  | 'after'
  | 'between'
  | 'within'
  | 'end-of'
  | 'start-of'
  | 'middle-of'
  | 'time-of-day'
  | 'time-there'
  // counting
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'final'
  // announces that something is asked, and on whose behalf
  | 'a-question'
  | 'on-behalf'
  // talking to the bot
  | 'greets'
  | 'thanks'
  | 'helps'
  | 'a-machine'
  | 'a-human'
  | 'a-person'
  | 'reminds'
  | 'stores'
  | 'the-bot'
  | 'languages'
  // one that the bot need not speak: "in Spanish"; told by Intl, not by a lexicon
  | 'a-language'
  | 'editors'
  | 'topics'
  | 'organisations'
  | 'answer-in'
  // asks for the version in plain language
  | 'plainly'
  // asks for few words
  | 'briefly'
  | 'in-language'
  // a name, although its parts mean something
  | 'named'
  // "country" itself, or one that no entry is from
  | 'countries'
  // told by Intl, not by a lexicon
  | 'country'
  // who is counted
  | 'people'
  // who they are, behind a country: "German partners"; anywhere else a name like others
  | 'participants'
  // what somebody gives out, of which no call tells
  | 'spends'
  // "we are": what follows is who asks
  | 'asker'
  // "the other one" of two
  | 'other'
  // all that was offered, or nothing of it
  | 'each'
  | 'none'
  // tells the bot what to say
  | 'dictates'
  // where a call or its money comes from
  | 'origin'
  // of no weight for what is asked; a topic stands behind "about", an article before it
  | 'about'
  | 'article'
  // what stands before belongs to what stands behind: "the report for …"
  | 'of'
  | 'filler';

/** The words that ask for something by themselves. */
export const QUESTION_WORDS: readonly Concept[] = [
  'when',
  'what',
  'which',
  'who',
  'how',
  'how-many',
  'how-much',
  'how-long',
  'where',
  'why',
];

/** A word of these concepts alone says nothing of what is asked. */
export const EMPTY: ReadonlySet<Concept> = new Set<Concept>([
  'filler',
  'about',
  'article',
  'points',
  'of',
  'not',
  'or',
  'greets',
  'thanks',
  'plainly',
  'briefly',
  'people',
  'other',
  'origin',
  'asker',
  'yes-or-no',
  'must',
  'on-record',
  'a-question',
  'on-behalf',
  'searches',
]);

/** What a length of time is told in. */
export const UNITS_OF_TIME: readonly Concept[] = [
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'quarter',
  'year',
];

/** What is asked of an alliance as a whole, in whatever words of a group: no call's entry tells it, a curated answer may. */
export const OF_ALL_CALLS: readonly (readonly Concept[])[] = [['decision'], ['languages', 'a-language']];

/**
 * One language's words. Phrases are separated by commas and written as people write them; `word*` stands for
 * every ending, `*word` for every compound that ends so,
 * `läuft … aus` for a verb whose second part closes the clause.
 */
export type Lexicon = Readonly<Record<Exclude<Concept, 'country' | 'a-language'>, string>> & {
  /** One, two, three and so on. */
  readonly numbers: string;
  readonly forms: Forms;
  /** Words by which entries and questions tell of the same, a group each. */
  readonly synonyms: readonly string[];
};
