import type { NewsFilter } from '#src/model/news-filter.ts';
import type { FoundItem } from '#src/ports/news-search.ts';

/** The stored items that would have come: how many, and the newest of them. */
type WouldHaveCome = { readonly count: number; readonly newest: readonly FoundItem[] };

export interface NewsPreview {
  /** What of the last days these sources have and the filter wants; at most `limit` of them whole. */
  wouldHaveCome(
    sourceIds: readonly string[],
    filter: NewsFilter,
    days: number,
    limit: number,
  ): Promise<WouldHaveCome>;
}
