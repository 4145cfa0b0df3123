import type { Call } from '#src/model/call.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { Milestone } from '#src/model/milestone.ts';
import type { Organisation } from '#src/model/organisation.ts';
import type { Topic } from '#src/model/topic.ts';

/** Everything a knowledge file holds. */
export type Knowledge = {
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Topic[];
  readonly calls: readonly Call[];
  readonly milestones: readonly Milestone[];
  readonly answers: readonly CuratedAnswer[];
};

/** A file that tells nothing, to write single entries with. */
export const NO_ENTRIES: Knowledge = {
  organisations: [],
  topics: [],
  calls: [],
  milestones: [],
  answers: [],
};

export type EntryKind = 'organisation' | 'topic' | 'call' | 'milestone' | 'answer';

/** An entry as others name it: `call:quantum-2026`. */
export type EntryRef = `${EntryKind}:${string}`;
