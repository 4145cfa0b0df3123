/**
 * The words by which one language tells that a call is off. They are read in a sentence without its brackets and
 * quotation marks, with one space between two words. They are fewer than those that make a text tell no date
 * (`called-off.ts`): a date that is not found costs less than a call that is doubted without need.
 */
export type WithdrawalWords = {
  /** A call by what it is. */
  readonly call: RegExp;
  /** The names of what is funded, which begin many a title. */
  readonly funds: RegExp;
  readonly names: NameWords;
  /** What stands wherever a call is called off: most sentences have none of it, and are looked at no further. */
  readonly maySay: RegExp;
  /** That a call was withdrawn or cancelled. */
  readonly withdrawn: RegExp;
  /** That a call rests, so that its date cannot be relied on. */
  readonly paused: RegExp;
  /** That a call closed before the end that was told. */
  readonly early: RegExp;
  /** That a call takes nothing any more. */
  readonly closed: RegExp;
  /** That it is over only for now, which is a rest. */
  readonly forNow: RegExp;
  /** The guidelines under which calls are made; null in a language whose countries make none. */
  readonly guideline: GuidelineWords | null;
  readonly labels: LabelWords;
  /** What a title begins with that ends, or lets rest, what it names: "Cancellation of the call". */
  readonly titles: Readonly<Record<'withdrawn' | 'paused' | 'early', RegExp>>;
  /** "Status:", with the name of what it is the status of. */
  readonly status: string;
  /** What may be, was asked, is of another call, came back, or is done by those who apply. */
  readonly otherwise: RegExp;
  /** What was to be, as an aside: all of these are left out. */
  readonly intended: RegExp;
  /** Which of several calls, by its number. */
  readonly ordinal: RegExp;
  /** What is no call: where this stands before what is off, that is off. */
  readonly otherThings: RegExp;
  /** A sentence that begins so tells what would be. */
  readonly condition: RegExp;
  /** What closes each call in its time tells nothing of one that closed before. */
  readonly when: RegExp;
  /** That a call rests for some days or hours, after which it goes on. */
  readonly forDays: RegExp;
  /** That it is open after all, or that another one is told which is, wherever the text says so. */
  readonly openAgain: RegExp;
  /** The year by which a text names a call, in a group: "the 2026 call", "Ausschreibung 2026". */
  readonly round: RegExp;
  /** That a round after this one is to come, whatever its year. */
  readonly next: RegExp;
  /** That a call is still to come. */
  readonly toCome: RegExp;
  /** The year, in a group, in which a call was or will be called off, or in which it would have been held. */
  readonly inYear: RegExp;
  /** A date behind these is the day on which the call was published. */
  readonly publishedOn: RegExp;
};

/** The ways to end, the heavier first; what closes early is closed, but at a time when each other call is open. */
export const ENDINGS = ['withdrawn', 'paused', 'early', 'closed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** How a call is told by its name alone. */
export type NameWords = {
  /** At the end of what stands before a name in quotation marks: what is a call where it has a name. */
  readonly weak: RegExp | null;
  /** The noun that is read in place of a name, behind a noun in the group `feminine` and elsewhere. */
  readonly feminine: string;
  readonly other: string;
  /** The same for what is a call in any case. */
  readonly strong: RegExp;
  /** A name of several words before a noun for a call, in a group; null in a language that joins them to one word. */
  readonly called: RegExp | null;
  /** What tells one round of a call from others: "round 2", "spring". */
  readonly rounds: string;
  /** What stands between the parts of a title, one of which is a name: "Update on the …". */
  readonly between: string;
  /** With what no name begins, and what small words may stand in one. */
  readonly article: string;
  readonly within: string;
  /** Names that show by their last word what they are the names of. */
  readonly proper: RegExp;
  /** Whether a name is one only where the title has it, as in a language that writes each noun large. */
  readonly isProperInTitle: boolean;
  /** That a name is a feminine one. */
  readonly isFeminine: RegExp | null;
  /** What makes of the name before it that of a part, an event or anything else. */
  readonly notBefore: RegExp;
  /** A word before a name that is no noun. */
  readonly noNoun: RegExp;
  /** What stands in no name of a call. */
  readonly none: RegExp;
};

type GuidelineWords = {
  readonly name: RegExp;
  /**
   * That one is off. A new one often cancels the one before, so that the text has to say as well that nothing is taken
   * any more, but where the group `own` finds "this guideline".
   */
  readonly off: RegExp;
  /** That the text brings something new in place of what is off. */
  readonly replaced: RegExp;
};

/** In a title before or behind the name of the call, or behind "Status:". */
type LabelWords = Readonly<Record<Ending, string>> & {
  /** What may stand before a label, with a space at its end: "Update: ", "now ". */
  readonly note: string;
  /** What stands in no title such as "Call cancelled", where neither a verb nor anything else that has a call is named. */
  readonly noName: string;
};
