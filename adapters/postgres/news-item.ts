import type { LocalText } from '#src/model/language.ts';
import type { SourceKind } from '#src/model/source.ts';
import type { NewsItem } from '#src/ports/news.ts';

/** An item as `ITEM_COLUMNS` selects it. */
export type ItemRow = {
  readonly id: string;
  readonly source_id: string;
  readonly source_name: LocalText;
  readonly source_kind: SourceKind | null;
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly summary: string;
  readonly published: Temporal.Instant | null;
  readonly updated: Temporal.Instant | null;
  readonly language: string | null;
  readonly categories: readonly string[];
  readonly first_seen_at: Temporal.Instant;
  readonly version: number;
};

/** Of `item`, under whatever name, and its `source`. */
export const itemColumns = (item: string) => `${item}.id, ${item}.source_id, source.name as source_name,
  source.kind as source_kind, ${item}.key, ${item}.title, ${item}.url, ${item}.summary, ${item}.published,
  ${item}.updated, ${item}.language, ${item}.categories, ${item}.first_seen_at, ${item}.version`;

export function toNewsItem(row: ItemRow, editedAt: Temporal.Instant | null): NewsItem {
  const { id, key, title, url, summary, published, updated, language, categories, version } = row;
  return {
    ...{ id, key, title, url, summary, published, updated, language, categories, version },
    sourceId: row.source_id,
    sourceName: row.source_name,
    sourceKind: row.source_kind,
    firstSeen: row.first_seen_at,
    editedAt,
  };
}
