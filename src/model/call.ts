import type { Checked, Citation } from '#src/model/citation.ts';
import { type Deadline, isOver } from '#src/model/deadline.ts';
import type { LocalText } from '#src/model/language.ts';

/** One step of a call: registration, outline, full proposal. */
export type Stage = {
  readonly id: string;
  readonly label: LocalText | null;
  readonly deadline: Deadline;
  /** Whose applicants it binds (ISO 3166-1 alpha-2); empty binds all. */
  readonly countries: readonly string[];
  /** An own deadline before the official one; told only to those inside the tenant that set it, each of them alone. */
  readonly internal: boolean;
  readonly checked: Checked | null;
};

export type Contact = {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

export type Call = {
  readonly id: string;
  readonly title: LocalText;
  readonly aliases: readonly string[];
  readonly summary: LocalText | null;
  readonly plain: LocalText | null;
  /** Ids of topics and of organisations, in the order of the file. */
  readonly topics: readonly string[];
  readonly funders: readonly string[];
  /** `YYYY-MM-DD`; the call opens at the start of that day in `opensAt`'s zone. */
  readonly opens: string | null;
  readonly opensAt: Temporal.Instant | null;
  readonly stages: readonly Stage[];
  readonly rolling: boolean;
  /** What an editor stated; it overrides what the dates say. */
  readonly status: 'postponed' | 'cancelled' | 'forecast' | null;
  readonly funding: LocalText | null;
  readonly eligibility: LocalText | null;
  readonly howToApply: LocalText | null;
  readonly contact: Contact | null;
  readonly checked: Checked | null;
  readonly sources: readonly Citation[];
  readonly draft: boolean;
  /** The source that calls it off, by its name, as long as no editor has decided about that; no part of the entry. */
  readonly calledOffBy: LocalText | null;
};

export type CallState =
  | 'postponed'
  | 'cancelled'
  | 'forecast'
  | 'upcoming'
  | 'open'
  | 'closed'
  | 'not-stated';

/** The stages that anyone may be told of, soonest first. */
export function officialStages(call: Call): readonly Stage[] {
  return call.stages
    .filter((stage) => !stage.internal)
    .toSorted((a, b) => Temporal.Instant.compare(a.deadline.instant, b.deadline.instant));
}

export function nextStage(call: Call, now: Temporal.Instant): Stage | undefined {
  return officialStages(call).find((stage) => !isOver(stage.deadline, now));
}

/** Whether a stage is for somebody from one of these countries; no country means anybody. */
export function binds({ countries }: Stage, asked: readonly string[]): boolean {
  return asked.length === 0 || countries.length === 0 || countries.some((one) => asked.includes(one));
}

/** Whether an editor cancelled or postponed it: no date that stands there holds. */
export function isOff({ status }: Pick<Call, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/**
 * Where a call stands: from its opening until its last official deadline it is open, between two
 * stages as well; with neither an opening nor a deadline nothing can be said of its dates.
 */
export function callState(call: Call, now: Temporal.Instant): CallState {
  if (call.status !== null) return call.status;
  const last = officialStages(call).at(-1);
  if (last && isOver(last.deadline, now)) return 'closed';
  if (call.opensAt && Temporal.Instant.compare(now, call.opensAt) < 0) return 'upcoming';
  return last || call.opensAt || call.rolling ? 'open' : 'not-stated';
}
