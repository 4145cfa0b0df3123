import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { FoundWithdrawal } from '#src/findings/reading/find-withdrawal.ts';
import type { ItemText } from '#src/findings/statements.ts';

/** Days and times cross a thread as text. */
export type StatementJob = Omit<ItemText, 'published'> & { readonly published: string | null };

type SentDeadline = Omit<FoundDeadline, 'date' | 'time'> & {
  readonly date: string | null;
  readonly time: string | null;
};

export type SentStatement = SentDeadline | FoundWithdrawal;
