import type { Sql } from '#adapters/postgres/database.ts';
import { filterColumn, fits } from '#adapters/postgres/news-filter.ts';
import { type ItemRow, itemColumns, toNewsItem } from '#adapters/postgres/news-item.ts';
import { SHOWN_AT } from '#adapters/postgres/news-search.ts';
import type { NewsPreview } from '#src/ports/news-preview.ts';

export function postgresNewsPreview(sql: Sql): NewsPreview {
  return {
    async wouldHaveCome(sourceIds, filter, days, limit) {
      const rows = await sql.query<ItemRow & { readonly count: number }>(
        `select ${itemColumns('item')}, count(*) over ()::int as count
         from item join source on source.id = item.source_id
         where item.source_id = any($1) and ${SHOWN_AT} > bot_now() - make_interval(days => $2) and ${fits('$3::jsonb')}
         order by ${SHOWN_AT} desc, item.id desc
         limit $4`,
        [sourceIds, days, filterColumn(filter), limit],
      );
      return { count: rows[0]?.count ?? 0, newest: rows.map((row) => toNewsItem(row, null)) };
    },
  };
}
