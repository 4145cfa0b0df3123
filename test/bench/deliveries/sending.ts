import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { OPEN_LANES } from '#adapters/postgres/lanes.ts';
import packageJson from '#package.json' with { type: 'json' };
import { empty, type Ground, plan, settleDown, timed } from '#test/bench/deliveries/ground.ts';

const PROGRAM = fileURLToPath(new URL('sending-process.ts', import.meta.url));
const BATCH = 500;
/** Those with which `npm start` runs Node. */
const flags = packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'));

export type Sent = { readonly perSecond: number; readonly megabytes: number };

/** Queues one delivery for each of so many channels, and lets so many processes send them. */
export async function sendAll({ db, url }: Ground, count: number, processes: number): Promise<Sent> {
  await queue(db, count);
  const crew = await Promise.all(Array.from({ length: processes }, () => senderOn(url)));
  const before = performance.now();
  const ends = await Promise.all(crew.map((sender) => sender.send()));
  const seconds = (performance.now() - before) / 1000;
  const sent = ends.reduce((sum, end) => sum + end.sent, 0);
  if (sent !== count) throw new Error(`${sent} of ${count} were sent`);
  return { perSecond: count / seconds, megabytes: Math.max(...ends.map(({ megabytes }) => megabytes)) };
}

async function queue(db: Database, count: number): Promise<void> {
  await empty(db);
  await db.query(
    `insert into announcement (tenant_id, draft_key, author_ref, author_name, title, body)
     select 1, 'bench', 'A', 'A', '{"de": "Titel"}', '{"de": "Text"}' on conflict do nothing`,
  );
  await db.query(
    `with queued as (
       insert into delivery (key, channel_id, kind, announcement_id, content_version)
       select concat('announcement:bench:', channel.id), channel.id, 'announcement', announcement.id, 1
       from (select id from channel order by id limit $1) channel cross join announcement
       where draft_key = 'bench'
       returning channel_id, due_at),
     ${OPEN_LANES}
     select count(*) from told`,
    [count],
  );
  await settleDown(db);
}

async function senderOn(url: string) {
  const child = spawn(process.execPath, [...flags, PROGRAM, url], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return {
    async send(): Promise<{ readonly sent: number; readonly megabytes: number }> {
      child.stdin.write('go\n');
      const exited = once(child, 'exit');
      const { value } = await lines.next();
      await exited;
      return JSON.parse(value ?? '');
    },
  };
}

// The fewest columns and indexes with which a queue can be claimed and settled at all.
const BARE_TABLE = `create table bare (
  id bigint generated always as identity primary key, key text not null unique, channel_id bigint not null,
  state text not null default 'queued', due_at timestamptz not null default now(), attempts int not null default 0,
  lease_until timestamptz, message_ref text, settled_at timestamptz)`;
const BARE_INDEX = `create index bare_due on bare (due_at, id) where state = 'queued'`;
const BARE_CLAIM = `with picked as materialized (
    select id from bare where state = 'queued' and due_at <= now() order by due_at, id
    limit ${BATCH} for update skip locked)
  update bare set state = 'sending', attempts = attempts + 1, lease_until = now() + interval '60 s'
  from picked where bare.id = picked.id
  returning bare.id, bare.key, bare.channel_id`;
const BARE_SETTLE = `update bare set state = 'sent', message_ref = settled.ref, settled_at = now(), lease_until = null
  from unnest($1::bigint[], $2::text[]) as settled (id, ref) where bare.id = settled.id`;

/** How many a second a loop of nothing but the two statements claims and settles. */
export async function bareLoop({ db, url }: Ground, count: number): Promise<number> {
  await db.query('drop table if exists bare');
  await db.query(BARE_TABLE);
  await db.query(BARE_INDEX);
  await db.query(
    `insert into bare (key, channel_id) select 'announcement:1:' || id, id
     from (select id from channel order by id limit $1) channel`,
    [count],
  );
  await settleDown(db);
  const loop = openDatabase({ url, maxConnections: 1 });
  const seconds = await timed(async () => {
    for (;;) {
      const rows = await loop.query<{ id: string }>(BARE_CLAIM);
      if (rows.length === 0) return;
      const ids = rows.map(({ id }) => id);
      await loop.query(BARE_SETTLE, [ids, ids]);
    }
  });
  await loop.close();
  return count / seconds;
}

export const bareLoopPlan = (db: Database) => plan(db, BARE_CLAIM);
