import type { Sql } from '#adapters/postgres/database.ts';
import { filterColumn, fits } from '#adapters/postgres/news-filter.ts';
import { FOUND_COLUMNS, type FoundRow, SHOWN_AT, toFound } from '#adapters/postgres/news-search.ts';
import type { NewsPreview } from '#src/ports/news-preview.ts';

export function postgresNewsPreview(sql: Sql): NewsPreview {
  return {
    async wouldHaveCome(sourceIds, filter, days, limit) {
      const rows = await sql.query<FoundRow & { readonly count: number }>(
        `select ${FOUND_COLUMNS}, count(*) over ()::int as count
         from item join source on source.id = item.source_id
         where item.source_id = any($1) and ${SHOWN_AT} > bot_now() - make_interval(days => $2) and ${fits('$3::jsonb')}
         order by ${SHOWN_AT} desc, item.id desc
         limit $4`,
        [sourceIds, days, filterColumn(filter), limit],
      );
      return { count: rows[0]?.count ?? 0, newest: rows.map(({ count: _, ...row }) => toFound(row)) };
    },
  };
}
