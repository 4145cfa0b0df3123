import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { ItemText } from '#src/findings/stated-deadlines.ts';

/** Days and times cross a thread as text. */
export type DeadlineJob = Omit<ItemText, 'published'> & { readonly published: string | null };

export type SentDeadline = Omit<FoundDeadline, 'date' | 'time'> & {
  readonly date: string | null;
  readonly time: string | null;
};
