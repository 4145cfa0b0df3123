import type { FormsOfDetails } from '#src/answers/lexicon/forms/details.ts';

/**
 * Words and endings of one language that rules look at by themselves, whatever they mean; separated by commas, and empty
 * where the language has none.
 */
export type Forms = FormsOfDetails & {
  /** Who asks: "for us in Germany". */
  readonly askers: string;
  /** What reads like them and is a country: "the US". */
  readonly 'no-askers': string;
  /** Stands before the city or country where somebody or something is: "in". */
  readonly in: string;
  /** Stands before any place: "near". */
  readonly placing: string;
  /** The same with an article in it: "im". */
  readonly 'placing-in': string;
  /** Leads to a place as well as to what is later or earlier: "nach". */
  readonly 'place-or-time': string;
  /** How words end that say who somebody is: "applicants". */
  readonly persons: string;
  /** How a word ends that stands for several: "ministries". */
  readonly plurals: string;
  /** How an adjective ends that is made of the name of a language: "kasachische". */
  readonly adjectives: string;
  /** Leads to whom a question is for, or where it comes from: "for the minister", "from our office". */
  readonly 'for-whom': string;
  /** Leads to where somebody is from who says who they are: "Anna from UBC here". */
  readonly 'from-where': string;
  /** That somebody wants to know: "the dean asks". */
  readonly 'wants-to-know': string;
  /** That something was said or asked: "a question", "told me to ask". */
  readonly speech: string;
  /** Behind which stands what somebody works on. */
  readonly studies: string;
  /** What stands before a verb and tells of no topic: "to". */
  readonly 'before-verbs': string;
  /** Begins a clause in which somebody says who they are: "this is Anna from UBC". */
  readonly presents: string;
  /** Ends such a clause: "Anna from UBC here". */
  readonly here: string;
  /** Begins a clause that addresses somebody: "dear". */
  readonly addresses: string;
  /** Whose something is that belongs to whoever asks: "our". */
  readonly own: string;
  /** For whom somebody asks, or which office asks; `*word` stands for every compound that ends so. */
  readonly readers: string;
  /** What somebody writes or gathers, for which they ask; `*word` as above. */
  readonly writings: string;
  /** Where else somebody puts what they write, and with whom: "our website". */
  readonly pages: string;
  /** Who tells what they do: "I". */
  readonly speakers: string;
  /** What begins a clause that tells what somebody prepares, and names nobody: "writing our newsletter". */
  readonly prepares: string;
  /** What tells on what occasion somebody asks, word for word: "wants to know", "on the train". */
  readonly occasions: string;
  /** What somebody is thanked for and nobody asks about: "patience". */
  readonly 'thanked-for': string;
  /** Before what somebody is who asks: "as patent counsel". */
  readonly 'in-role': string;
  /** Of a year or anything else, counted: "the second half". */
  readonly halves: string;
  /** The same of a year alone: "Halbjahr". */
  readonly 'half-years': string;
  /** Says that something holds for somebody: "applies to us", "ours". */
  readonly 'counts-for': string;
  /** Before what alone is left of a list: "only those". */
  readonly 'only-those': string;
  /** Has a time that it must or shall be there: "due". */
  readonly due: string;
  /** Too short for any deadline: "minutes". */
  readonly 'short-times': string;
  /** What points at a place, and as often at nothing: "there". */
  readonly 'in-place': string;
  /** Before "year": the one that has begun of late, or will next. */
  readonly new: string;
  /** What winners come in by, counted: "second place". */
  readonly ranks: string;
  /** That of a call which those of one country are on: "the German side". */
  readonly sides: string;
  /** Why somebody was away who asks now. */
  readonly away: string;
  /** "What kind of ministry". */
  readonly kinds: string;
  /** Before what a list is to leave out. */
  readonly except: string;
  /** The same, where it may also say only that something is there too. */
  readonly 'beside-these': string;
  /** Behind "other", before what a list is to leave out. */
  readonly than: string;
  /** Of both: what two do with each other. */
  readonly jointly: string;
  /** Two that are counted together. */
  readonly pairs: string;
  /** The time of a day, within "until what time". */
  readonly clock: string;
  /** Before a reason, or within one; words or phrases. */
  readonly because: string;
  /** What somebody or something is. */
  readonly is: string;
  /** Before an article and a kind that stand behind a name: "was ist … für ein Ministerium?" */
  readonly 'what-for': string;
  /** Before those to whom a message is copied, who are only to read along. */
  readonly 'copied-to': string;
  /** What people write behind "@" for everyone in a channel: "all". */
  readonly everyone: string;
  /** Leads to what makes somebody ask for a contact: "if the portal hangs". */
  readonly 'in-case': string;
  /** That somebody gets something: "could a company get one?" */
  readonly gets: string;
  /** That somebody was given something, by the verb, and what stands beside it: "has received". */
  readonly given: string;
  readonly having: string;
  /** Both words of that somebody was funded: "was funded". */
  readonly 'was-funded': string;
  /** What asks how something turned out, in two words or more. */
  readonly results: string;
  /** That somebody is one of those who apply together: "on board". */
  readonly 'on-board': string;
  /** The same in words that are said of much else, one by one: "be part". */
  readonly 'part-of': string;
  /** That something is needed: "need". */
  readonly needs: string;
  /** A degree that somebody works for, and who that is behind it: "PhD", "students". */
  readonly degrees: string;
  readonly 'degree-holders': string;
  /** Whatever it may be: "anything". */
  readonly anything: string;
  /** That a call bears costs: "covers". */
  readonly bears: string;
  /** Who says something of themselves: "I". */
  readonly selves: string;
  /** Stands before a month: "in". */
  readonly 'in-time': string;
  /** That something be told, before or behind the language for it: "tell me in German", "auf Deutsch sagen". */
  readonly saying: string;
  /** What denies a state: "not", "haven't". */
  readonly denying: string;
  /** That it is denied for the time being: "not yet". */
  readonly yet: string;
  /** That it held before: "no more". */
  readonly 'no-more': string;
  /** One word for what was said before, where another language has two: "for that". */
  readonly 'for-that': string;
  /** That a clause tells something: "is". */
  readonly tells: string;
  /** What was before: "the old alliance". */
  readonly earlier: string;
  /** Stands for several, written small: "they". */
  readonly they: string;
  /** Makes of "open" what something does, not how it is: "when does it open?" */
  readonly 'opens-by': string;
  /** That what was is to be once more: "when do they meet again?" */
  readonly again: string;
  /** Who belongs to a board or the like: "members", "experts". */
  readonly 'members-of-bodies': string;
  /** What a committee or the like has one after another: "its next meeting". */
  readonly meetings: string;
  /** What comes next, and as often nothing more than "in that case". */
  readonly 'and-then': string;
  /** Who is at the head of an organisation; `*word` as above. */
  readonly leaders: string;
  /** Before the name of somebody: "Ms". */
  readonly titles: string;
  /** The same, and a title only with a full stop behind it: "Dr." */
  readonly 'abbreviated-titles': string;
};
