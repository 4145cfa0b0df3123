import type { Deadline } from '#src/model/deadline.ts';
import type { Language, LocalText } from '#src/model/language.ts';

/** What an item states of a call, which no editor has confirmed. */
export type Finding = DeadlineFinding | WithdrawalFinding;

type Found = {
  readonly id: string;
  /** The stretch of the text that it was read from. */
  readonly quote: string;
  readonly item: {
    readonly title: string;
    readonly url: string | null;
    readonly language: Language;
    readonly source: LocalText;
  };
};

export type DeadlineFinding = Found & {
  readonly kind: 'fixed' | 'recurring';
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly local: string;
  /** An IANA zone; null where the text gives none. */
  readonly timezone: string | null;
  /** Counts the stages of a staged call from 1; null where the text tells of one deadline alone. */
  readonly stage: number | null;
  /** The confirmed deadline that it disagrees with. */
  readonly conflict: Conflict | null;
};

/** That a confirmed call is off: at odds with its entry until an editor has decided. */
export type WithdrawalFinding = Found & {
  readonly kind: 'withdrawn';
  /** Null where the call is gone since an editor decided. */
  readonly call: WithdrawnCall | null;
};

type WithdrawnCall = {
  readonly id: string;
  readonly title: LocalText;
  /** The next confirmed deadline, or the last; null where the call has none. */
  readonly confirmed: Deadline | null;
};

export type Conflict = {
  readonly callId: string;
  readonly stageId: string;
  readonly title: LocalText;
  readonly label: LocalText | null;
  readonly confirmed: Deadline;
  readonly other: Deadline;
};

/** What an editor made of a finding; `by` is null where the entry was changed to say the same. */
export type DecidedFinding = Finding & {
  readonly decision: 'confirmed' | 'discarded';
  readonly decidedAt: Temporal.Instant;
  readonly by: string | null;
  readonly reason: string | null;
};
