import type { Sql } from '#adapters/postgres/database.ts';
import { planPending, withdrawUnwanted } from '#adapters/postgres/news-planning.ts';
import { WISHES_FOR_ITEM } from '#adapters/postgres/news-wishes.ts';
import type { LocalText } from '#src/model/language.ts';
import type { News, NewsItem } from '#src/ports/news.ts';

type ItemRow = {
  readonly id: string;
  readonly source_id: string;
  readonly source_name: LocalText;
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

export function postgresNews(sql: Sql): News {
  return {
    async plan() {
      // Every statement for itself: what it locks is free again at once.
      const withdrawn = await withdrawUnwanted(sql);
      return { withdrawn, queued: await planPending(sql) };
    },
    async itemFor(itemId, channelId) {
      const row = await wantedItem(sql, itemId, channelId);
      return row ? toItem(row) : null;
    },
  };
}

async function wantedItem(sql: Sql, itemId: string, channelId: string): Promise<ItemRow | undefined> {
  const rows = await sql.query<ItemRow>(
    `select item.id, source_id, source.name as source_name, key, title, item.url, summary, published, updated,
       item.language, categories, first_seen_at, version
     from item join source on source.id = item.source_id
     where item.id = $1 and exists (select from ${WISHES_FOR_ITEM} where channel.id = $2)`,
    [itemId, channelId],
  );
  return rows[0];
}

function toItem(row: ItemRow): NewsItem {
  const { source_id, source_name, first_seen_at, ...item } = row;
  return { ...item, sourceId: source_id, sourceName: source_name, firstSeen: first_seen_at };
}
