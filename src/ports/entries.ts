import type { Call, Stage } from '#src/model/call.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { Language } from '#src/model/language.ts';
import type { DayRange, Milestone } from '#src/model/milestone.ts';
import type { Organisation } from '#src/model/organisation.ts';
import type { Topic } from '#src/model/topic.ts';
import type { NamedEntry } from '#src/ports/chooser.ts';

/**
 * Where in an entry a word stands. `topic` and `funder` are the names of a call's topics and funders (of a
 * milestone's topics and organisations), so that it is found by them too.
 */
export type WordRole =
  | 'name'
  | 'alias'
  | 'former'
  | 'question'
  | 'topic'
  | 'funder'
  | 'stage'
  | 'eligibility'
  | 'text';

/** One word of one entry, folded. */
export type EntryWord = {
  readonly word: string;
  readonly ref: EntryRef;
  readonly role: WordRole;
  readonly language: Language | null;
  /** The folded name in which it stands; empty for longer texts. */
  readonly name: string;
};

/** Which calls; drafts are never among them. */
export type CallFilter =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** Not over at that moment, whether open yet or not. */
  | { readonly kind: 'not-over'; readonly at: Temporal.Instant }
  /** With the next official deadline after that moment that binds one of these countries; all of them where several end at once. */
  | { readonly kind: 'next-ending'; readonly at: Temporal.Instant; readonly countries: readonly string[] }
  | { readonly kind: 'of-topic'; readonly topic: string }
  /** With an official deadline, or an opening, between the two moments. */
  | {
      readonly kind: 'ends-between' | 'opens-between';
      readonly from: Temporal.Instant;
      readonly until: Temporal.Instant;
    };

/** Which milestones; drafts are never among them. */
export type MilestoneFilter =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** Sharing a day with the range. */
  | { readonly kind: 'within'; readonly days: DayRange };

/** What a question is read in the light of. */
export type FirstLook = {
  /** Where the words of those names stand that an entry has as a whole. */
  readonly named: readonly EntryWord[];
  /** Of organisations and stages, and the zones of deadlines: places that a question may name. */
  readonly countries: readonly string[];
  readonly timezones: readonly string[];
};

/** The first of the calls that are open, and how many there are. */
export type OpenCalls = { readonly count: number; readonly calls: readonly Call[] };

/** What the bot knows, as questions need it. Entries that are drafts do not exist here, nor do internal deadlines. */
export interface Entries {
  /** The internal deadlines that this tenant set for a call, in the order of the file; nothing else tells of any. */
  ownStages(tenant: Tenant, callId: string): Promise<readonly Stage[]>;
  /** With the names (folded) that a text may say. */
  firstLook(names: readonly string[]): Promise<FirstLook>;
  /** The words of any entry that are spelled like one of these (all folded), contain one, or are one of `parts`. */
  wordsLike(asked: readonly string[], parts: readonly string[]): Promise<readonly string[]>;
  /** Those of these phrases (folded) that stand word for word in a name or an alias of a call or a milestone. */
  inNames(phrases: readonly string[]): Promise<readonly string[]>;
  /**
   * Where these words stand, in no order; `telling` has those that a word of the question may be, a list a word. Where dozens of
   * entries have any of a list, it counts beside another word only; unless nothing else tells, then in those that hold
   * most of the question.
   */
  holding(telling: readonly (readonly string[])[], others: readonly string[]): Promise<readonly EntryWord[]>;
  /** So many entries with the names and questions they go by: these first, then in the order of the ids. */
  names(first: readonly EntryRef[], most: number): Promise<readonly NamedEntry[]>;
  calls(filter: CallFilter): Promise<readonly Call[]>;
  /**
   * Those open at a moment, soonest deadline first, that bind one of these countries, as those without a stage do; no
   * country means all.
   */
  open(
    where: { readonly at: Temporal.Instant; readonly countries: readonly string[] },
    limit: number,
  ): Promise<OpenCalls>;
  /** Those within a range earliest first, others in the order of the ids. */
  milestones(filter: MilestoneFilter): Promise<readonly Milestone[]>;
  /** In the order of the ids, or all by their ids; unknown ids are left out. */
  organisations(ids: readonly string[] | 'all'): Promise<readonly Organisation[]>;
  topics(ids: readonly string[] | 'all'): Promise<readonly Topic[]>;
  answers(ids: readonly string[] | 'all'): Promise<readonly CuratedAnswer[]>;
}
