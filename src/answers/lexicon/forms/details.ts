/**
 * The forms by which what an entry tells is asked for and found in its texts: money, documents, conditions, stays, events.
 * Separated by commas, and empty where the language has none.
 */
export type FormsOfDetails = {
  /** That money is given away: "paid", "instalment". */
  readonly 'paid-out': string;
  /** That money comes, where money is what the question is about: "when does funding start?" */
  readonly 'money-comes': string;
  /** What is handed in beside a form: "documents". */
  readonly documents: string;
  /** Asks what a file is to be like; "file format". */
  readonly 'file-formats': string;
  /** What it may be: "PDF". */
  readonly 'file-kinds': string;
  /** That something is put into an application or with it: "attach". */
  readonly enclosing: string;
  /** What is told of a text that has it in it: "include". */
  readonly containing: string;
  /** That something may or must be: "permitted", "mandatory". */
  readonly permitted: string;
  /** That somebody says it may be: "approval". */
  readonly permissions: string;
  /** That something must be: "mandatory". */
  readonly mandatory: string;
  /** Stands before those who alone are let in, or before those who are as well: "only", "also". */
  readonly only: string;
  readonly also: string;
  /** Leads to those who are let in: "open to". */
  readonly 'open-to': string;
  /** Who belongs to something: "member". */
  readonly member: string;
  /** Who may apply for something, be it in no entry; `*word` stands for every compound that ends so. */
  readonly applicants: string;
  /** Who applies together with somebody; `*word` stands for every compound that ends so. */
  readonly partners: string;
  /** A part of the whole in which money is told: "percentage". */
  readonly shares: string;
  /** That a text tells such a part: "per cent". */
  readonly 'share-told': string;
  /** Who is at the beginning of a career in research, in one word or several. */
  readonly 'early-career': string;
  /** By what conditions tell of those: "doctoral". */
  readonly 'early-career-stages': string;
  /** What somebody or something is called by. */
  readonly naming: string;
  /** That it was so before: "formerly". */
  readonly formerly: string;
  /** What something turned into: "became". */
  readonly becomes: string;
  /** What somebody does: "doing". */
  readonly does: string;
  /** What somebody gives others: "gives". */
  readonly gives: string;
  /** The same of money, as a verb that may be a noun too: "funding". */
  readonly 'gives-money': string;
  /** That something came of it: "achieve". */
  readonly achieves: string;
  /** What somebody did or became once, which only an answer tells that says so: "designed", "elected". */
  readonly 'did-once': string;
  /** That somebody is at the head of something or one of those who decide there: "runs", "sits". */
  readonly heads: string;
  /** Those who choose among what is handed in. */
  readonly juries: string;
  /** That somebody holds an event or a competition: "organises". */
  readonly hosts: string;
  /** That a prize is got: "win". */
  readonly wins: string;
  /** That the asker bears a part: "contribute". */
  readonly contributes: string;
  /** That something has a price: "cost", "price". */
  readonly costing: string;
  /** In what that is told: "metres". */
  readonly 'units-of-measure': string;
  /** How something is measured: "wide". */
  readonly measured: string;
  /** What is sought by a word that names no thing: "share", "way". */
  readonly 'vague-things': string;
  /** What is borne in part: "costs". */
  readonly costs: string;
  /** For each month: "monthly"; and what stands before the month for the same. */
  readonly monthly: string;
  readonly 'for-each': string;
  /** What somebody does for some time whom a call pays for: "stay". */
  readonly stays: string;
  /** That something had better be or may be: "should", "may", and what it is then: "be". */
  readonly ought: string;
  readonly lets: string;
  readonly 'to-be': string;
  /** What the length of a text is counted in: "pages". */
  readonly lengths: string;
  /** Behind a number of days, tells from when they are counted: "two weeks beforehand". */
  readonly 'relative-times': string;
  /** The same in two words, the second of them: "in advance". */
  readonly 'in-advance': string;
  /** How a word ends in its forms: "grants", "grant". */
  readonly inflections: string;
  /** How a word ends that is made from another one or is its verb, beside its forms: "evaluation", "evaluated". */
  readonly derivations: string;
  /** What ends like another word and is no compound: "industrial" holds no trial. */
  readonly 'no-compounds': string;
  /** What a compound may leave off from the end of its first part: "Handwerker" in "Handwerksbetriebe". */
  readonly 'left-off': string;
  /** What stands between the parts of a compound. */
  readonly joints: string;
  /** How the last part of a compound ends in its forms. */
  readonly 'part-forms': string;
  /** How a name ends behind "of the". */
  readonly genitives: string;
  /** What is left out of a longer word that news are searched for, as made from another: "funding". */
  readonly 'cut-derivations': string;
  /** What is left out of any other word that news are searched for, as its form. */
  readonly 'cut-inflections': string;
  /** Before and behind the stem of a participle, that of most verbs first: "ge…t". */
  readonly participles: string;
  /** How a noun ends that tells of what a verb does and has its stem: "Prüfung". */
  readonly 'verbal-nouns': string;
  /** How a noun ends that says who does something, behind the verb's stem: "Führer". */
  readonly doers: string;
  /** The same by the participle: "Führende". */
  readonly doing: string;
  /** That something built or set up is there to be used: "ready". */
  readonly 'made-ready': string;
  /** That somebody moves into it. */
  readonly 'moved-in': string;
  /** That somebody is asked to hand in the next text. */
  readonly invited: string;
  /** What is applied for and begins later, besides `stays`: "exchange", "course". */
  readonly exchanges: string;
  /** All the money that somebody plans with; `*word` as above. */
  readonly budgets: string;
  /** That two things are not the same: "difference". */
  readonly differences: string;
  /** Before what somebody has not: "without". */
  readonly lacking: string;
  /** What somebody is given a place or money for, for a time; `*word` as above. */
  readonly fellowships: string;
  /** What happens to something long before it is used: "topping-out", "trial". */
  readonly 'early-phases': string;
  /** That it is at its end. */
  readonly completed: string;
  /** That a text or the like comes out. */
  readonly published: string;
  /** What is done until it does. */
  readonly 'work-on': string;
  /** That several things run, each by itself: "laufen". */
  readonly 'several-run': string;
  /** Where an alliance is run: "secretariat". */
  readonly secretariat: string;
  /** The same where it is said whose it is. */
  readonly office: string;
};
