import type { Database } from '#adapters/postgres/database.ts';
import { fillerWord, SUBJECTS } from '#test/bench/answers/vocabulary.ts';
import { type Chances, chances } from '#test/support/random.ts';

const AT_ONCE = 5000;
const WORDS = 90;
const FILLERS = 8000;

/** Stores so many items of one source, the newest last; a field is the more often in them, the earlier it stands in the list. */
export async function storeItems(db: Database, count: number): Promise<void> {
  await db.query('truncate item, source cascade');
  await db.query(
    `insert into source (id, name, url, language, reader, enabled, every_minutes)
     values ('bench', '{"de": "Amt", "en": "Office"}', 'https://example.org/feed', 'de', '{}', true, 60)`,
  );
  // Built once at the end, it takes a tenth of the time.
  const [index] = await db.query<{ made: string }>(`select pg_get_indexdef('item_words'::regclass) as made`);
  await db.query('drop index item_words');
  const by = chances(31);
  for (let first = 0; first < count; first += AT_ONCE) {
    const items = Array.from({ length: Math.min(AT_ONCE, count - first) }, () => textOf(by));
    await db.query(
      `insert into item (source_id, key, title, url, summary, published, language)
       select 'bench', 'k' || nth, title, 'https://example.org/' || nth, summary,
         timestamptz '2025-01-01' + nth * interval '9 minutes', 'de'
       from unnest($1::text[], $2::text[]) with ordinality as one (title, summary, at),
         lateral (select at + $3::int as nth) as counted`,
      [items.map((item) => item.title), items.map((item) => item.summary), first],
    );
  }
  await db.query(index?.made ?? '');
  await db.query('vacuum analyze');
}

function textOf(by: Chances): { readonly title: string; readonly summary: string } {
  // Squared: few words are often there, most are rare.
  const often = (length: number) => Math.floor((by.below(1000) / 1000) ** 2 * length);
  const subject = SUBJECTS[often(SUBJECTS.length)]?.de ?? '';
  const words = Array.from({ length: WORDS }, () => fillerWord(often(FILLERS)));
  return { title: `Bekanntmachung zu ${subject} ${words[0]}`, summary: `${subject} ${words.join(' ')}` };
}
