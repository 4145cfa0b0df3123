import type { NewsFilter } from '#src/model/news-filter.ts';
import type { NewsItem } from '#src/ports/news.ts';

/** The stored items that would have come: how many, and the newest of them. */
type WouldHaveCome = { readonly count: number; readonly newest: readonly NewsItem[] };

export interface NewsPreview {
  /** What of the last days these sources have and the filter wants; at most `limit` of them whole. */
  wouldHaveCome(
    sourceIds: readonly string[],
    filter: NewsFilter,
    days: number,
    limit: number,
  ): Promise<WouldHaveCome>;
}
