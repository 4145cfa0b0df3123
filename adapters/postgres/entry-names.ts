import type { Sql } from '#adapters/postgres/database.ts';
import { fold } from '#src/model/fold.ts';
import type { EntryKind, Knowledge } from '#src/model/knowledge.ts';
import type { Language } from '#src/model/language.ts';

type NameRow = {
  readonly kind: EntryKind;
  readonly entry_id: string;
  readonly role: 'name' | 'alias' | 'former' | 'question';
  readonly language: Language | null;
  readonly name: string;
  readonly folded: string;
};

type Named = { readonly kind: EntryKind; readonly id: string };

/** Every name under which the entries are found. A name in no certain language has none. */
export function namesOf(knowledge: Knowledge): readonly NameRow[] {
  return [
    ...knowledge.organisations.flatMap((entry) => [
      ...inLanguages('organisation', entry.id, entry.name),
      ...inNone('organisation', entry.id, 'alias', entry.aliases),
      ...inNone('organisation', entry.id, 'former', entry.formerNames),
    ]),
    ...knowledge.topics.flatMap((entry) => [
      ...inLanguages('topic', entry.id, entry.name),
      ...inNone('topic', entry.id, 'alias', entry.aliases),
    ]),
    ...knowledge.calls.flatMap((entry) => [
      ...inLanguages('call', entry.id, entry.title),
      ...inNone('call', entry.id, 'alias', entry.aliases),
    ]),
    ...knowledge.milestones.flatMap((entry) => inLanguages('milestone', entry.id, entry.title)),
    ...knowledge.answers.flatMap((entry) =>
      Object.entries(entry.questions).flatMap(([language, questions]) =>
        questions.map((name) => row('answer', entry.id, 'question', language, name)),
      ),
    ),
  ];
}

export async function deleteNames(sql: Sql, entries: readonly Named[]): Promise<void> {
  await sql.query(
    `delete from entry_name using jsonb_to_recordset($1::jsonb) as entry (kind text, id text)
     where entry_name.kind = entry.kind and entry_name.entry_id = entry.id`,
    [JSON.stringify(entries)],
  );
}

export async function insertNames(sql: Sql, rows: readonly NameRow[]): Promise<void> {
  await sql.query(
    'insert into entry_name select * from jsonb_populate_recordset(null::entry_name, $1::jsonb)',
    [JSON.stringify(rows)],
  );
}

function inLanguages(kind: EntryKind, id: string, names: Readonly<Record<Language, string>>) {
  return Object.entries(names).map(([language, name]) => row(kind, id, 'name', language, name));
}

function inNone(kind: EntryKind, id: string, role: NameRow['role'], names: readonly string[]) {
  return names.map((name) => row(kind, id, role, null, name));
}

function row(
  kind: EntryKind,
  entry_id: string,
  role: NameRow['role'],
  language: Language | null,
  name: string,
): NameRow {
  return { kind, entry_id, role, language, name, folded: fold(name) };
}
