import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireHistory, WireState } from '#adapters/web/wire.ts';
import { jsonOf, visitor } from '#test/adapters/web/visitor.ts';
import { type ServedBot, serveBot } from '#test/e2e/bot.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { sourceServer } from '#test/support/source-server.ts';

const KNOWLEDGE = fileURLToPath(new URL('../fixtures/e2e/knowledge.yaml', import.meta.url));

/** An address on this machine at which nobody listens any more. */
async function closedPort(): Promise<string> {
  await using server = await sourceServer();
  return server.hostAndPort;
}

const entry = (id: string, name: string, hostAndPort: string) =>
  `  - { id: ${id}, name: { de: ${name}, en: ${name} }, url: "http://${hostAndPort}/${id}.xml", language: de, enabled: true, tested_on: 2026-11-24 }\n`;

describe('started where no source can be reached', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let bot: ServedBot;
  let guest: ReturnType<typeof visitor>;

  beforeAll(async () => {
    folder = await dataFolder();
    const [one, two] = [await closedPort(), await closedPort()];
    const list = `sources:\n${entry('artikel', 'Artikel', one)}${entry('presse', 'Presse', two)}`;
    await writeFile(join(folder.path, 'sources.yaml'), list);
    const settings = {
      PORT: '0',
      DATA_FOLDER: join(folder.path, 'data'),
      KNOWLEDGE_FILE: KNOWLEDGE,
      SOURCES_FILE: join(folder.path, 'sources.yaml'),
      ALLOWED_SOURCE_HOSTS: `${one},${two}`,
    };
    bot = await serveBot(settings, ['--now', '2027-06-01T08:00:00Z']);
    guest = visitor({ url: bot.pageUrl.replace(/\/$/, '') }, { 'accept-language': 'de' });
    await guest.get('/');
  });

  afterAll(async () => {
    await bot?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  const state = () => jsonOf<WireState>(guest.get('/api/state'));

  /** The answer of the bot in a channel of that language, as the page gets it. */
  async function answerTo(language: string, question: string) {
    const channel = (await state()).channels.find(({ languages }) => languages[0] === language);
    const path = `/api/channels/${channel?.ref}`;
    expect((await guest.post(`${path}/write`, { text: question })).status).toBe(200);
    const { messages } = await jsonOf<WireHistory>(guest.get(`${path}/messages?zone=Europe/Berlin`));
    return JSON.stringify(messages.at(-1));
  }

  test('it is ready', async () => {
    expect(await jsonOf(guest.get('/health'))).toMatchObject({ ready: true });
  });

  test('questions are answered all the same, in both languages', async () => {
    const german = await answerTo('de', 'Wann endet die Ausschreibung Meeressensorik?');
    expect(german).toContain('Mi, 30.06.2027, 17:00 Uhr (Berlin)');
    expect(german).toContain('https://rmf.example/meeressensorik');
    const english = await answerTo('en', 'When does the ocean call close?');
    expect(english).toContain('Wed 30 Jun 2027, 17:00 (Berlin)');
  });

  test('the page and the command show every source as unreachable, and the operator why', async () => {
    await expect
      .poll(async () => (await state()).sources.map((source) => source.state), { timeout: 20_000 })
      .toEqual(['unreachable', 'unreachable']);
    const listed = await answerTo('de', 'quellen');
    expect(listed).toContain('Artikel: nicht erreichbar"');
    expect(listed).toContain('Presse: nicht erreichbar"');
    await guest.submit('/operator', { code: new URL(bot.operatorUrl).hash.slice(1) });
    for (const { reason } of (await state()).sources) expect(reason).toMatch(/127\.0\.0\.1/);
    expect(await answerTo('de', 'quellen')).toMatch(/Artikel: nicht erreicht seit [^"]*127\.0\.0\.1/);
  });

  test('and it ends in good order', async () => expect(await bot.stop()).toBe(0));
});
