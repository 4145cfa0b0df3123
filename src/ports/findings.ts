import type { Call } from '#src/model/call.ts';
import type { Deadline } from '#src/model/deadline.ts';
import type { DeadlineFinding, DecidedFinding, Finding, WithdrawalFinding } from '#src/model/finding.ts';
import type { Item } from '#src/model/item.ts';
import type { Told } from '#src/ports/watchdog.ts';

/** An item whose text, or this version of it, was not read yet. */
export type UnreadItem = Pick<
  Item,
  'title' | 'summary' | 'closing' | 'whole' | 'url' | 'language' | 'published'
> & {
  readonly id: string;
  readonly version: number;
  /** The stages that editors confirmed deadlines of this item for; `stage` is as in the finding. */
  readonly confirmed: readonly {
    readonly callId: string;
    readonly stageId: string;
    readonly stage: number | null;
  }[];
};

/** What was read from an item: a deadline, or that a call is off. */
export type ReadFinding = ReadDeadline | ReadWithdrawal;

/** `against` names the stage whose confirmed deadline is another, and the one that this item tells. */
export type ReadDeadline = Pick<DeadlineFinding, 'kind' | 'local' | 'timezone' | 'stage' | 'quote'> & {
  readonly against: {
    readonly callId: string;
    readonly stageId: string;
    readonly deadline: Deadline;
  } | null;
};

/**
 * Of the confirmed call `callId`, with which it is always at odds; null where none is known yet that the item is about.
 * `how` and `round` are as the text has them, to be compared with the one that it turns out to mean.
 */
export type ReadWithdrawal = Pick<WithdrawalFinding, 'kind' | 'quote'> & {
  readonly callId: string | null;
  readonly how: 'withdrawn' | 'paused' | 'closed';
  readonly round: number | null;
};

/** That a call is off which was not known when its item was read. */
export type WaitingWithdrawal = Omit<ReadWithdrawal, 'callId'> &
  Pick<UnreadItem, 'url' | 'published' | 'confirmed'> & {
    readonly id: string;
    readonly readAt: Temporal.Instant;
  };

/** The call that it turned out to mean; null where it says nothing of that one. */
export type Placement = { readonly waiting: WaitingWithdrawal; readonly callId: string | null };

/** Where a confirmed deadline goes: to a stage of a call, as a further stage of one, or into a new call. */
export type Target =
  | { readonly kind: 'stage'; readonly callId: string; readonly stageId: string }
  | { readonly kind: 'new-stage'; readonly callId: string }
  | { readonly kind: 'new-call'; readonly call: Call };

/** Who decides, on which day (`YYYY-MM-DD`). */
export type Decider = { readonly by: string; readonly on: string };

/** `settled` where somebody has decided before, `not-found` where the finding or its call is gone. */
export type FindingDecision = 'done' | 'settled' | 'not-found';

/** What was read from items, and what editors make of it. Ids may be any text. */
export interface Findings {
  /** Some of those that are to be read, the oldest first. */
  unread(limit: number): Promise<readonly UnreadItem[]>;
  /**
   * Writes down what an item states, in place of what it stated before and nobody decided about. Nothing where the item
   * was changed or read meanwhile; what was decided stays.
   */
  record(
    item: Pick<UnreadItem, 'id' | 'version' | 'closing' | 'whole'>,
    found: readonly ReadFinding[],
  ): Promise<void>;
  /** On hosts that calls have pages on, and of items that deadlines were confirmed of. */
  waiting(): Promise<readonly WaitingWithdrawal[]>;
  /** Opens conflicts, and deletes what says nothing; none of what was placed or edited meanwhile. */
  place(placements: readonly Placement[]): Promise<void>;
  /** Makes disputed calls and stages tell what holds now, and tells editors of new conflicts, each once. */
  settleConflicts(): Promise<Told>;
  /** What nobody decided about, conflicts first, then the latest; and how many there are. */
  undecided(limit: number): Promise<{ readonly findings: readonly Finding[]; readonly total: number }>;
  /** One of them. */
  find(id: string): Promise<Finding | null>;
  /** The last decisions, the latest first. */
  decided(limit: number): Promise<readonly DecidedFinding[]>;
  /**
   * A found deadline goes into the entry by the way of all entries; with it every conflict about that stage is settled.
   * `not-found` for a withdrawal.
   */
  confirm(id: string, deadline: Deadline, target: Target, decider: Decider): Promise<FindingDecision>;
  /** A call that was said to be off becomes cancelled; every conflict about it is settled. `not-found` for a deadline. */
  cancelCall(id: string, decider: Decider): Promise<FindingDecision>;
  /**
   * What was confirmed stays, checked again: of two dates the one of the stage, against a withdrawal the call. Every
   * conflict of the same kind about that stage or call is settled.
   */
  uphold(id: string, decider: Decider): Promise<FindingDecision>;
  /** A found deadline is none. `not-found` for a withdrawal, which is upheld or not. */
  discard(id: string, by: string, reason: string): Promise<FindingDecision>;
}
