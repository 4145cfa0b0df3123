import type { Claim, Deadline } from '#src/model/deadline.ts';
import type { LocalText } from '#src/model/language.ts';

/** A deadline as `stage.disputed` keeps it. */
type StoredDeadline = { readonly local: string; readonly timezone: string; readonly ends_at: string };

/** What a source, by its name, tells against it: another date, that the call is withdrawn, or both. */
type StoredDispute = {
  readonly confirmed: StoredDeadline;
  readonly other?: StoredDeadline;
  readonly source?: LocalText;
  readonly withdrawn?: LocalText;
};

export type DeadlineRow = {
  readonly local: string;
  readonly timezone: string;
  readonly ends_at: Temporal.Instant;
  readonly disputed: StoredDispute | null;
};

export function deadlineOf({ local, timezone, ends_at, disputed }: DeadlineRow): Deadline {
  return { local, timezone, instant: ends_at, disputed: disputed && disputeOf(disputed) };
}

function disputeOf({
  confirmed,
  other,
  source,
  withdrawn,
}: StoredDispute): NonNullable<Deadline['disputed']> {
  const otherDate: readonly Claim[] =
    other && source ? [{ kind: 'other-date', other: storedDeadline(other), source }] : [];
  const withdrawal: readonly Claim[] = withdrawn ? [{ kind: 'withdrawn', source: withdrawn }] : [];
  return { confirmed: storedDeadline(confirmed), claims: [...withdrawal, ...otherDate] };
}

function storedDeadline({ local, timezone, ends_at }: StoredDeadline): Deadline {
  return { local, timezone, instant: Temporal.Instant.from(ends_at), disputed: null };
}
