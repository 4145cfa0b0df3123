import type { Sql } from '#adapters/postgres/database.ts';
import { isRowId } from '#adapters/postgres/row-id.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { AskedQuestion, Feedback, OpenQuestion } from '#src/ports/feedback.ts';
import type { PersonRef } from '#src/ports/roles.ts';

export function postgresFeedback(sql: Sql): Feedback {
  return {
    noteUnanswered: (question) => countUnanswered(sql, question),
    giveThumb: ({ key, ...question }, person, isUp) =>
      isUp ? thumbUp(sql, key, person) : thumbDown(sql, key, person, question),
    openQuestions: (tenant, limit) => listOpen(sql, tenant, limit),
    settle: (tenant, ids) => deleteQuestions(sql, tenant, ids),
  };
}

async function countUnanswered(sql: Sql, { tenant, language, text }: AskedQuestion): Promise<void> {
  await sql.query(
    `insert into open_question (tenant_id, language, text, asked)
     select id, $3, $4, 1 from tenant where platform = $1 and ref = $2
     on conflict (tenant_id, language, text)
       do update set asked = open_question.asked + 1, last_at = bot_now()`,
    [tenant.platform, tenant.ref, language, text],
  );
}

const DIGEST = `encode(sha256(convert_to(concat_ws(' ', $2::text, $3::text, $1::text), 'UTF8')), 'hex')`;

async function thumbUp(sql: Sql, key: string, { platform, ref }: PersonRef): Promise<void> {
  await sql.query(
    `insert into thumb (answer_key, person_digest, is_up) values ($1, ${DIGEST}, true)
     on conflict (answer_key, person_digest) do update set is_up = true, question_id = null`,
    [key, platform, ref],
  );
}

async function thumbDown(
  sql: Sql,
  key: string,
  person: PersonRef,
  { tenant, language, text }: AskedQuestion,
): Promise<void> {
  await sql.query(
    `with question as (
       insert into open_question (tenant_id, language, text)
       select id, $6, $7 from tenant where platform = $4 and ref = $5
       on conflict (tenant_id, language, text) do update set last_at = bot_now()
       returning id)
     insert into thumb (answer_key, person_digest, is_up, question_id)
     select $1, ${DIGEST}, false, question.id from question
     on conflict (answer_key, person_digest) do update set is_up = false, question_id = excluded.question_id`,
    [key, person.platform, person.ref, tenant.platform, tenant.ref, language, text],
  );
}

function listOpen(sql: Sql, tenant: Tenant, limit: number): Promise<readonly OpenQuestion[]> {
  return sql.query<OpenQuestion>(
    `select open_question.id, language, text, asked, count(thumb)::int as disliked
     from open_question join tenant on tenant.id = open_question.tenant_id
     left join thumb on thumb.question_id = open_question.id
     where tenant.platform = $1 and tenant.ref = $2
     group by open_question.id
     having asked > 0 or count(thumb) > 0
     order by last_at desc, open_question.id desc limit $3`,
    [tenant.platform, tenant.ref, limit],
  );
}

async function deleteQuestions(sql: Sql, tenant: Tenant, ids: readonly string[]): Promise<void> {
  await sql.query(
    `delete from open_question using tenant
     where tenant.id = open_question.tenant_id and tenant.platform = $1 and tenant.ref = $2
       and open_question.id = any($3::bigint[])`,
    [tenant.platform, tenant.ref, ids.filter(isRowId)],
  );
}
