import { type DeadlineRow, deadlineOf } from '#adapters/postgres/deadline-rows.ts';
import type { Call, Stage } from '#src/model/call.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { confirmedDeadline } from '#src/model/deadline.ts';
import { daysOf, type Milestone } from '#src/model/milestone.ts';
import type { Organisation } from '#src/model/organisation.ts';

// Rows as the tables hold them. Where a row differs from the model by its names only, the types say so.

export type OrganisationRow = Omit<Organisation, 'formerNames'> & {
  readonly former_names: readonly string[];
};

export type CallRow = Omit<Call, 'opensAt' | 'howToApply' | 'stages' | 'calledOffBy'> & {
  readonly opens_at: Temporal.Instant | null;
  readonly how_to_apply: Call['howToApply'];
};

export type StageRow = Pick<Stage, 'id' | 'label' | 'countries' | 'internal' | 'checked'> &
  DeadlineRow & { readonly call_id: string; readonly position: number };

export type MilestoneRow = Milestone & { readonly first_day: string; readonly last_day: string };

export type AnswerRow = CuratedAnswer;

export function organisationRow({ formerNames, ...rest }: Organisation): OrganisationRow {
  return { ...rest, former_names: formerNames };
}

export function organisationOf({ former_names, ...rest }: OrganisationRow): Organisation {
  return { ...rest, formerNames: former_names };
}

export function callRow({
  opensAt,
  howToApply,
  stages: _stages,
  calledOffBy: _calledOffBy,
  ...rest
}: Call): CallRow {
  return { ...rest, opens_at: opensAt, how_to_apply: howToApply };
}

/** As it was entered: whether sources disagree is no part of an entry. */
export function callOf({ opens_at, how_to_apply, ...rest }: CallRow, stages: readonly Stage[]): Call {
  return { ...rest, opensAt: opens_at, howToApply: how_to_apply, stages, calledOffBy: null };
}

/** With the confirmed deadlines, as they were entered. */
export function stageRows(call: Call): readonly StageRow[] {
  return call.stages.map(({ deadline, ...rest }, position) => {
    const { local, timezone, instant } = confirmedDeadline(deadline);
    return { ...rest, call_id: call.id, position, local, timezone, ends_at: instant, disputed: null };
  });
}

export function stageOf(row: StageRow): Stage {
  return {
    id: row.id,
    label: row.label,
    deadline: deadlineOf(row),
    countries: row.countries,
    internal: row.internal,
    checked: row.checked,
  };
}

export function milestoneRow(milestone: Milestone): MilestoneRow {
  const { first, last } = daysOf(milestone.date);
  return { ...milestone, first_day: first.toString(), last_day: last.toString() };
}

export function milestoneOf({ first_day: _first, last_day: _last, ...milestone }: MilestoneRow): Milestone {
  return milestone;
}
