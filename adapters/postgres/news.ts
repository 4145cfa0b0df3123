import type { Sql } from '#adapters/postgres/database.ts';
import { planPending, withdrawUnwanted } from '#adapters/postgres/news-planning.ts';
import { isWanted } from '#adapters/postgres/news-wishes.ts';
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

type ToldRow = ItemRow & { readonly delivery_id: string };

export function postgresNews(sql: Sql): News {
  return {
    async plan() {
      // Every statement for itself: what it locks is free again at once.
      const withdrawn = await withdrawUnwanted(sql);
      return { withdrawn, queued: await planPending(sql) };
    },
    async itemsFor(deliveryIds) {
      const rows = await tellItems(sql, deliveryIds);
      return new Map(rows.map((row) => [row.delivery_id, toItem(row)]));
    },
  };
}

// What is read and what is noted is one version: an edit comes before both or after both.
function tellItems(sql: Sql, deliveryIds: readonly string[]): Promise<readonly ToldRow[]> {
  return sql.query<ToldRow>(
    `with told as (
       select item.*, source.name as source_name, d.id as delivery_id
       from delivery d
       join item on item.id = d.item_id
       join source on source.id = item.source_id
       where d.id = any($1::uuid[])
         and ${isWanted('d')}
         and not exists (select from delivery shown
           where d.updates in (shown.id, shown.updates) and shown.state = 'sent'
             and shown.content_version >= item.version)),
     noted as (
       update delivery set content_version = told.version from told
       where delivery.id = told.delivery_id and delivery.content_version is distinct from told.version)
     select delivery_id, id, source_id, source_name, key, title, url, summary, published, updated, language, categories,
       first_seen_at, version
     from told`,
    [deliveryIds],
  );
}

function toItem({ delivery_id: _, ...row }: ToldRow): NewsItem {
  const { source_id, source_name, first_seen_at, ...item } = row;
  return { ...item, sourceId: source_id, sourceName: source_name, firstSeen: first_seen_at };
}
