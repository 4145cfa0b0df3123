import { parseWithFeedsmith } from '#adapters/feeds/parse-with-feedsmith.ts';
import { type Ground, settleDown, timed } from '#test/bench/deliveries/ground.ts';
import { feedText } from '#test/bench/sources/feeds.ts';

// Into the same table with the same indexes, but without a question whether anything is there already.
const INSERT = `insert into item (source_id, key, title, url, summary, published, categories)
  select source_id, id, title, link, summary, published, categories from jsonb_to_recordset($1) as read (
    source_id text, id text, title text, link text, summary text, published timestamptz, categories text[])`;

/** Seconds to parse so many feeds that are here already, and to store what they hold with one statement. */
export async function parseAndInsert({ db }: Ground, feeds: number): Promise<number> {
  await db.query('truncate item, source restart identity cascade');
  await db.query(
    `insert into source (id, name, url, language, reader, enabled, every_minutes)
     select 's' || n, '{}', 'http://127.0.0.1/' || n, 'de', '{"kind": "feed"}', true, 60
     from generate_series(0, $1::int - 1) n`,
    [feeds],
  );
  await settleDown(db);
  const texts = Array.from({ length: feeds }, (_, feed) => feedText(feed));
  return timed(() => {
    const rows = texts.flatMap((text, feed) =>
      parseWithFeedsmith(text).entries.map((entry) => ({ ...entry, source_id: `s${feed}` })),
    );
    return db.query(INSERT, [JSON.stringify(rows)]);
  });
}
