// The product in a process of its own, with stand-ins for Microsoft’s servers: `node teams-process.ts LOGIN OPENID`. No
// setting could lead it there. It prints its address, and ends with its standard input.
import { loadWords } from '#adapters/i18next/words.ts';
import { readConfig } from '#src/config.ts';
import { PUBLIC_CLOUD } from '#src/main/teams.ts';
import { startBot } from '#src/main.ts';
import { fakeLog } from '#test/fakes/log.ts';

const [loginUrl = '', openIdUrl = ''] = process.argv.slice(2);
const words = await loadWords(new URL('../../../locales/', import.meta.url));
const reading = readConfig(process.env);
if (reading.kind === 'mistakes') throw new Error(JSON.stringify(reading.mistakes));
const bot = await startBot(reading.config, {
  words,
  log: fakeLog(),
  clockOffset: Temporal.Duration.from({ seconds: 0 }),
  microsoft: { ...PUBLIC_CLOUD, loginUrl, openIdUrl },
});
process.stdout.write(`${bot.pageUrl}\n`);
process.stdin.resume().on('close', () => process.exit());
