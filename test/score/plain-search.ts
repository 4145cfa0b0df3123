import MiniSearch from 'minisearch';
import type { Database } from '#adapters/postgres/database.ts';
import { type AnswerDeps, answerChoice } from '#src/answers/answer-question.ts';
import type { EntryRef, Knowledge } from '#src/model/knowledge.ts';
import type { Question } from '#test/support/questions/check.ts';
import type { Answerer } from '#test/support/questions/score.ts';

type Document = { readonly ref: EntryRef; readonly names: string; readonly text: string };

/** The entry that a search puts first; null where nothing is found. */
type Search = (question: Question) => Promise<EntryRef | null>;

/** Answers with all that the best hit holds, in the language that the question is expected to be answered in. */
export function bestHit(deps: AnswerDeps, search: Search): Answerer {
  return async (question) => {
    const entry = (await search(question)) ?? '';
    const language = question.expect.locale ?? question.locale ?? question.lang;
    const now = Temporal.Instant.from(question.now);
    return answerChoice(deps, { entry, intent: 'describe', conversation: null, language, now });
  };
}

/** PostgreSQL's own search, with the stemmer of the question's language; any word may be the one. */
export async function fullText(database: Database, knowledge: Knowledge): Promise<Search> {
  await database.query('drop table if exists plain_document');
  await database.query('create table plain_document (ref text, names text, text text)');
  const documents = documentsOf(knowledge);
  await database.query(
    'insert into plain_document select * from unnest($1::text[], $2::text[], $3::text[])',
    [documents.map(({ ref }) => ref), documents.map(({ names }) => names), documents.map(({ text }) => text)],
  );
  return async ({ text, lang }) => {
    const rows = await database.query<{ ref: EntryRef }>(
      `select ref
       from plain_document,
         to_tsquery('simple', replace(plainto_tsquery($1::regconfig, $2)::text, ' & ', ' | ')) as query,
         lateral (select setweight(to_tsvector($1::regconfig, names), 'A')
           || to_tsvector($1::regconfig, text) as words) as document
       where words @@ query
       order by ts_rank(words, query) desc, ref limit 1`,
      [lang === 'de' ? 'german' : 'english', text],
    );
    return rows[0]?.ref ?? null;
  };
}

/** A search library with prefixes and slips of the finger. */
export function miniSearch(knowledge: Knowledge): Search {
  const index = new MiniSearch<Document>({ idField: 'ref', fields: ['names', 'text'] });
  index.addAll(documentsOf(knowledge));
  return async ({ text }) => {
    const [best] = index.search(text, { prefix: true, fuzzy: 0.2, boost: { names: 2 } });
    return (best?.id as EntryRef | undefined) ?? null;
  };
}

function documentsOf(knowledge: Knowledge): readonly Document[] {
  const { organisations, topics, calls, milestones, answers } = knowledge;
  const named = new Map([...organisations, ...topics].map((one) => [one.id, textsIn(one)]));
  const of = (ids: readonly string[]) => ids.map((id) => named.get(id) ?? '').join(' ');
  const published = <Entry extends { readonly draft: boolean }>(entries: readonly Entry[]) =>
    entries.filter(({ draft }) => !draft);
  return [
    ...published(organisations).map(
      ({ id, name, aliases, formerNames, ...rest }): Document => ({
        ref: `organisation:${id}`,
        names: textsIn([name, aliases, formerNames]),
        text: textsIn(rest),
      }),
    ),
    ...published(topics).map(
      ({ id, name, aliases, ...rest }): Document => ({
        ref: `topic:${id}`,
        names: textsIn([name, aliases]),
        text: textsIn(rest),
      }),
    ),
    ...published(calls).map(
      ({ id, title, aliases, topics, funders, ...rest }): Document => ({
        ref: `call:${id}`,
        names: textsIn([title, aliases]),
        text: `${textsIn(rest)} ${of([...topics, ...funders])}`,
      }),
    ),
    ...published(milestones).map(
      ({ id, title, topics, organisations, ...rest }): Document => ({
        ref: `milestone:${id}`,
        names: textsIn(title),
        text: `${textsIn(rest)} ${of([...topics, ...organisations])}`,
      }),
    ),
    ...published(answers).map(
      ({ id, questions, ...rest }): Document => ({
        ref: `answer:${id}`,
        names: textsIn(questions),
        text: textsIn(rest),
      }),
    ),
  ];
}

/** Every text in a value, but for addresses. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return /^https?:/.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsIn).join(' ');
}
