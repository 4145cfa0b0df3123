import type { Sql } from '#adapters/postgres/database.ts';
import type { NewsRhythm } from '#src/model/news-rhythm.ts';

/** The rhythm of a subscription as `RHYTHM` selects it. */
export type RhythmRow = {
  readonly digest_at: string | null;
  readonly weekday: number | null;
  readonly rest_from: string | null;
  readonly rest_until: string | null;
  readonly weekends: boolean;
};

export const RHYTHM = `jsonb_build_object(
  'digest_at', to_char(digest_at, 'HH24:MI'), 'weekday', digest_weekday,
  'rest_from', to_char(rest_from, 'HH24:MI'), 'rest_until', to_char(rest_until, 'HH24:MI'),
  'weekends', rest_weekends)`;

/** The values of digest_at, digest_weekday, rest_from, rest_until and rest_weekends. */
export function rhythmColumns({ digest, rest, restsOnWeekends }: NewsRhythm): readonly unknown[] {
  return [
    digest?.at ?? null,
    digest?.weekday ?? null,
    rest?.from ?? null,
    rest?.until ?? null,
    restsOnWeekends,
  ];
}

export function toRhythm({ digest_at, weekday, rest_from, rest_until, weekends }: RhythmRow): NewsRhythm {
  return {
    digest: digest_at === null ? null : { at: digest_at, weekday },
    rest: rest_from === null || rest_until === null ? null : { from: rest_from, until: rest_until },
    restsOnWeekends: weekends,
  };
}

/** What is queued leaves when the channel's new hours allow it: the planner of news says when that is. */
export async function holdPosts(sql: Sql, channelId: string): Promise<void> {
  await sql.query(
    `update delivery set leaves_before = '-infinity'
     where channel_id = $1 and state = 'queued' and kind = 'news' and updates is null`,
    [channelId],
  );
}
