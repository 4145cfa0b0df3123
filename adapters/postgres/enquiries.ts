import type { Sql } from '#adapters/postgres/database.ts';
import { planEnquiries } from '#adapters/postgres/enquiry-planning.ts';
import { isRowId } from '#adapters/postgres/row-id.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Enquiry } from '#src/model/enquiry.ts';
import type { Enquiries, EnquiryChange, EnquiryDraft } from '#src/ports/enquiries.ts';
import type { PersonRef } from '#src/ports/roles.ts';

export function postgresEnquiries(sql: Sql): Enquiries {
  // Planned at once whatever came of it: the one before may have died in between.
  const changed = async (id: string, change: () => Promise<EnquiryChange>): Promise<EnquiryChange> => {
    if (!isRowId(id)) return 'not-found';
    const result = await change();
    await planEnquiries(sql);
    return result;
  };
  return {
    async send(draft) {
      const sent = (await insertEnquiry(sql, draft)) ?? (await findSent(sql, draft));
      await planEnquiries(sql);
      return sent ? toEnquiry(sent) : null;
    },
    find: (ids) => select(sql, 'enquiry.id = any($1)', [ids.filter(isRowId)]),
    ofAsker: ({ platform, ref }) => select(sql, 'platform = $1 and asker_ref = $2', [platform, ref]),
    async askedIn(channel, id) {
      if (!isRowId(id)) return null;
      const [found] = await select(sql, `enquiry.id = $1 and ${ASKED_IN}`, [id, ...columnsOf(channel)]);
      return found ?? null;
    },
    async toldBy(channel, messageRef) {
      const [found] = await select(sql, `enquiry.id in (${TOLD_BY})`, [...columnsOf(channel), messageRef]);
      return found ?? null;
    },
    answer: (channel, id, reply) => changed(id, () => answerEnquiry(sql, channel, id, reply)),
    close: (asker, id) => changed(id, () => closeEnquiry(sql, asker, id)),
    plan: () => planEnquiries(sql),
  };
}

const ASKED_IN = `exists (select from enquiry_place
  join channel on channel.id = enquiry_place.channel_id join tenant on tenant.id = channel.tenant_id
  where enquiry_place.enquiry_id = enquiry.id and tenant.platform = $2 and tenant.ref = $3 and channel.ref = $4)`;

// What the asker is told may stand in the same channel, and asks nobody for an answer.
const TOLD_BY = `select d.enquiry_id from delivery d
  where d.message_ref = $4 and d.enquiry_id is not null and d.saying in ('asked', 'reminder', 'second-reminder', 'alarm')
    and d.channel_id = (select channel.id from channel join tenant on tenant.id = channel.tenant_id
      where tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3)`;

function columnsOf({ tenant, ref }: ChannelAddress): readonly string[] {
  return [tenant.platform, tenant.ref, ref];
}

/** Undefined where the form was sent before, or nobody of them takes enquiries. */
async function insertEnquiry(sql: Sql, draft: EnquiryDraft): Promise<EnquiryRow | undefined> {
  const { asker } = draft;
  const rows = await sql.query<EnquiryRow>(
    `with expert as (
       select channel.id from experts_channel join channel on channel.id = experts_channel.channel_id
       where channel.id = any($1::bigint[]) and channel.closed_at is null),
     sent as (
       insert into enquiry (draft_key, platform, asker_ref, asker_name, reply_channel_id, language, question,
         remind_at, expected_by)
       select $2, $3, $4, $5, $6, $7, $8, $9, $10 where exists (select from expert)
       on conflict (draft_key) do nothing
       returning *),
     placed as (
       insert into enquiry_place (enquiry_id, channel_id) select sent.id, expert.id from sent cross join expert)
     select ${COLUMNS} from sent as enquiry`,
    [
      draft.experts.filter(isRowId),
      draft.key,
      asker.platform,
      asker.ref,
      asker.name,
      draft.replyTo,
      draft.language,
      draft.question,
      draft.remindAt,
      draft.expectedBy,
    ],
  );
  return rows[0];
}

async function findSent(sql: Sql, { key, asker }: EnquiryDraft): Promise<EnquiryRow | undefined> {
  const rows = await sql.query<EnquiryRow>(
    `select ${COLUMNS} from enquiry where draft_key = $1 and platform = $2 and asker_ref = $3`,
    [key, asker.platform, asker.ref],
  );
  return rows[0];
}

async function answerEnquiry(
  sql: Sql,
  channel: ChannelAddress,
  id: string,
  { text, by }: NonNullable<Enquiry['reply']>,
): Promise<EnquiryChange> {
  return done(
    await sql.query<Changed>(
      `with found as (select enquiry.id from enquiry where enquiry.id = $1 and ${ASKED_IN}),
       changed as (
         update enquiry set state = 'answered', answer = $5, answered_by = $6, version = version + 1
         from found where enquiry.id = found.id and enquiry.state = 'open' returning 1)
       select exists (select from changed) as changed from found`,
      [id, ...columnsOf(channel), text, by],
    ),
  );
}

async function closeEnquiry(sql: Sql, { platform, ref }: PersonRef, id: string): Promise<EnquiryChange> {
  return done(
    await sql.query<Changed>(
      `with found as (select id from enquiry where id = $1 and platform = $2 and asker_ref = $3),
       changed as (
         update enquiry set state = 'closed', version = version + 1
         from found where enquiry.id = found.id and enquiry.state <> 'closed' returning 1)
       select exists (select from changed) as changed from found`,
      [id, platform, ref],
    ),
  );
}

type Changed = { readonly changed: boolean };

function done([found]: readonly Changed[]): EnquiryChange {
  if (!found) return 'not-found';
  return found.changed ? 'done' : 'settled';
}

const COLUMNS = `enquiry.id, enquiry.platform, asker_ref, asker_name, language, question, enquiry.state, answer,
  answered_by, expected_by, enquiry.created_at`;

type EnquiryRow = {
  readonly id: string;
  readonly platform: string;
  readonly asker_ref: string;
  readonly asker_name: string;
  readonly language: string;
  readonly question: string;
  readonly state: Enquiry['state'];
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly expected_by: Temporal.Instant;
  readonly created_at: Temporal.Instant;
};

async function select(sql: Sql, where: string, values: readonly unknown[]): Promise<readonly Enquiry[]> {
  const rows = await sql.query<EnquiryRow>(
    `select ${COLUMNS} from enquiry where ${where} order by enquiry.id desc`,
    values,
  );
  return rows.map(toEnquiry);
}

function toEnquiry(row: EnquiryRow): Enquiry {
  return {
    id: row.id,
    asker: { platform: row.platform, ref: row.asker_ref, name: row.asker_name },
    language: row.language,
    question: row.question,
    askedAt: row.created_at,
    expectedBy: row.expected_by,
    state: row.state,
    reply: row.answer === null ? null : { text: row.answer, by: row.answered_by ?? '' },
  };
}
