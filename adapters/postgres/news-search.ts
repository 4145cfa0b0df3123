import type { Sql } from '#adapters/postgres/database.ts';
import { partOf, standsAlone } from '#adapters/postgres/news-words.ts';
import type { LocalText } from '#src/model/language.ts';
import type { DayRange } from '#src/model/milestone.ts';
import type { FoundItem, NewsQuery, NewsSearch } from '#src/ports/news-search.ts';

type FoundRow = {
  readonly title: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Temporal.Instant | null;
  readonly first_seen_at: Temporal.Instant;
  readonly source_name: LocalText;
};

// What many items have is found among so many of the newest; of what is rarer the index gives few.
const NEWEST = 1000;
// Of some days more, most often all: what is rare in them may be common elsewhere, and the index does not know days.
const NEWEST_OF_DAYS = 2000;

export function postgresNewsSearch(sql: Sql): NewsSearch {
  return {
    sources: () => sql.query('select id, name from source order by id', [], 'news-sources'),
    async known(words) {
      const rows = await sql.query<{ word: string }>(
        'select word from item_vocabulary where word = any(array(select unnest($1::text[])))',
        [words],
        'item-words-known',
      );
      return rows.map((row) => row.word);
    },
    async search(query, limit) {
      const { text, values } = statement(query, limit);
      const rows = await sql.query<FoundRow>(text, values);
      return rows.map(toFound);
    },
  };
}

function statement({ things, days, timezone }: NewsQuery, limit: number) {
  const values: unknown[] = [];
  const value = (one: unknown) => `$${values.push(one)}`;
  const most = value(limit);
  const { within, isNear } = days ? withinDays(days, timezone, value) : { within: 'true', isNear: 'true' };
  const placed = things.map(({ sources, phrases }) => ({
    sources: sources.length > 0 ? value(sources) : null,
    phrases: phrases.map((words) => words.map((word) => ({ word, at: value(partOf(word)) }))),
  }));
  const text = `with newest as not materialized (
      select * from item where ${within}
      order by ${SHOWN_AT} desc, id desc limit ${days ? NEWEST_OF_DAYS : NEWEST}
    ), recent as materialized (select * from newest as item where ${allOf(placed, holds)} limit ${most}
    ), beyond as materialized (${days ? areMoreThanRead(isNear) : 'select true as is_there'}
    ), older as (
      -- By itself the planner would read all items in their order until enough of them fit.
      select * from (
        select * from item where ${allOf(placed, isIndexed)}
          and case when (select count(*) from recent) < ${most} then (select is_there from beyond) else false end
        offset 0
      ) as item
      where ${within}
      order by ${SHOWN_AT} desc, id desc limit ${most}
    )
    select ${FOUND_COLUMNS}
    from (
      select * from recent where (select count(*) from recent) >= ${most} or not (select is_there from beyond)
      union all select * from older
    ) as item join source on source.id = item.source_id
    order by ${SHOWN_AT} desc, item.id desc`;
  return { text, values };
}

const FOUND_COLUMNS =
  'item.title, item.url, item.language, item.published, item.first_seen_at, source.name as source_name';

// As the index item_newest has it.
export const SHOWN_AT = 'coalesce(published, first_seen_at)';

/**
 * Whether `item` is of the reader's days, and whether it is within a day of them, which the index knows (SQL
 * expressions): a day begins elsewhere sooner or later.
 */
function withinDays({ first, last }: DayRange, timezone: string | null, value: (one: unknown) => string) {
  // As moments, since of what must be made one of a day the planner takes it that few items are in between.
  const from = value(startOf(first.subtract({ days: 1 })));
  const until = value(startOf(last.add({ days: 2 })));
  const isNear = `${SHOWN_AT} >= ${from}::timestamptz and ${SHOWN_AT} < ${until}::timestamptz`;
  const day = `case when (published at time zone 'UTC')::time = '00:00' then (published at time zone 'UTC')::date
    else (${SHOWN_AT} at time zone ${value(timezone ?? 'UTC')})::date end`;
  return {
    within: `${isNear} and ${day} between ${value(first.toString())}::date and ${value(last.toString())}::date`,
    isNear,
  };
}

function startOf(day: Temporal.PlainDate): string {
  return day.toZonedDateTime('UTC').toInstant().toString();
}

/** Whether the days have more than is read at first: if not, nothing is left to be found. */
function areMoreThanRead(isNear: string): string {
  return `select count(*) >= ${NEWEST_OF_DAYS} as is_there from (
    select from item where ${isNear} order by ${SHOWN_AT} desc, id desc limit ${NEWEST_OF_DAYS}) as near`;
}

/** A word with the number of the value that has the part of it to look for. */
type Placed = { readonly word: string; readonly at: string };
type PlacedThing = { readonly sources: string | null; readonly phrases: readonly (readonly Placed[])[] };

/** Whether `item` is of all these (an SQL expression). */
function allOf(things: readonly PlacedThing[], hasWord: (placed: Placed) => string): string {
  const anyOf = ({ sources, phrases }: PlacedThing) => {
    const ways = [
      ...(sources === null ? [] : [`source_id = any(${sources})`]),
      ...phrases.map((words) => `(${words.map(hasWord).join(' and ') || 'true'})`),
    ];
    return `(${ways.join(' or ') || 'true'})`;
  };
  return things.map(anyOf).join(' and ') || 'true';
}

function holds({ at }: Placed): string {
  return `strpos(words, ${at}) > 0`;
}

function isIndexed({ word, at }: Placed): string {
  const fitting = standsAlone(word)
    ? `array[btrim(${at})]`
    : `array(select word from item_vocabulary where word like '%' || ${at} || '%')`;
  return `${WORDS} && ${fitting}`;
}

// As the index item_words has it.
const WORDS = `string_to_array(btrim(words), ' ')`;

function toFound({ first_seen_at, source_name, ...rest }: FoundRow): FoundItem {
  return { ...rest, firstSeen: first_seen_at, sourceName: source_name };
}
