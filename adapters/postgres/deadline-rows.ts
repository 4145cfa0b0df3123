import type { Deadline } from '#src/model/deadline.ts';
import type { LocalText } from '#src/model/language.ts';

/** A deadline as `stage.disputed` keeps it. */
type StoredDeadline = { readonly local: string; readonly timezone: string; readonly ends_at: string };

type StoredDispute = {
  readonly confirmed: StoredDeadline;
  readonly other: StoredDeadline;
  readonly source: LocalText;
};

export type DeadlineRow = {
  readonly local: string;
  readonly timezone: string;
  readonly ends_at: Temporal.Instant;
  readonly disputed: StoredDispute | null;
};

export function deadlineOf({ local, timezone, ends_at, disputed }: DeadlineRow): Deadline {
  return {
    local,
    timezone,
    instant: ends_at,
    disputed: disputed && {
      confirmed: storedDeadline(disputed.confirmed),
      other: storedDeadline(disputed.other),
      source: disputed.source,
    },
  };
}

function storedDeadline({ local, timezone, ends_at }: StoredDeadline): Deadline {
  return { local, timezone, instant: Temporal.Instant.from(ends_at), disputed: null };
}
