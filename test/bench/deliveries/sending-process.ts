// Sends everything there is to a platform that answers at once, from its first line of input on, and says what it cost.
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { sendDeliveries } from '#jobs/send-deliveries.ts';
import { announcementComposer } from '#src/announcements/composer.ts';
import { SENDING } from '#src/deliveries/limits.ts';
import { UNPACED } from '#src/model/pace.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { composers } from '#test/support/sending.ts';

const database = openDatabase({ url: process.argv[2] ?? '' });
const words = await loadWords(new URL('../../../locales/', import.meta.url));
let sent = 0;
const sending = sendDeliveries({
  ledger: postgresLedger(database),
  platforms: new Map([
    [
      'bench',
      {
        name: 'bench',
        pace: UNPACED,
        traces: true,
        hearsReplies: false,
        start: async () => {},
        stop: async () => {},
        post: async () => ({ kind: 'sent', messageRef: String(++sent) }),
        update: async (_channel, messageRef) => ({ kind: 'sent', messageRef }),
        trace: async () => ({ kind: 'absent' }),
      },
    ],
  ]),
  composers: { ...composers, announcement: announcementComposer(postgresAnnouncements(database), words) },
  limits: SENDING,
  clock: { now: () => Temporal.Now.instant() },
  jitter: Math.random,
  log: fakeLog(),
});
await database.query('select 1');
process.stdout.write('ready\n');
await once(process.stdin, 'data');
for (;;) {
  await sending.wake();
  const left = await database.query(`select from delivery where state = 'queued' limit 1`);
  if (left.length === 0) break;
  await wait(5);
}
process.stdout.write(`${JSON.stringify({ sent, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
process.exit();
