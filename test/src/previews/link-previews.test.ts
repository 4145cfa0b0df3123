import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { postgresCallPages } from '#adapters/postgres/call-pages.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import { previewLinks } from '#src/previews/link-previews.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const NOW = '2026-11-23T09:00:00Z';
const demo = await knowledgeOf(fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url)));
const Q1 = 'https://www.demo.example/q1/?utm_source=news';
const TALENT = 'https://demo.example/talent';
const ELSEWHERE: ChannelAddress = { ...LENA.channel, ref: 'C-OTHER' };

async function setUp(change: (call: (typeof demo.calls)[number]) => object = () => ({})) {
  const calls = demo.calls.map((call) => ({ ...call, ...change(call) }));
  const whole = await wholeDesk(fakeLog(), { ...demo, calls }, NOW);
  await whole.stores.places.ensure({ ...whole.channel, address: ELSEWHERE, languages: ['en'] });
  const { words, stores } = whole;
  return {
    ...whole,
    async preview(links: readonly string[], channel = LENA.channel, at = NOW) {
      await using db = databaseAtTime(whole.db.url, at);
      const read = { places: stores.places, entries: postgresEntries(db), callPages: postgresCallPages(db) };
      return await previewLinks({ words, clock: fakeClock(at), ...read }, channel, links);
    },
  };
}

describe('below a link to a call', () => {
  test('stand its title, how long it is open and its next deadline, in the languages of the channel', async () => {
    await using set = await setUp();
    const [preview] = await set.preview([Q1]);
    expect(preview?.url).toBe(Q1);
    expect(preview && plainText(preview.message)).toBe(
      [
        'Quantensensorik 2027',
        'noch 53 Tage',
        'Stufe: Anmeldung',
        'Frist: Fr, 15.01.2027, 17:00 Uhr (Toronto) = Fr, 15.01.2027, 23:00 Uhr (Berlin)',
        'Gilt für: Antragstellende aus: Kanada',
        '—',
        'Quantum Sensing 2027',
        '53 days left',
        'Stage: registration',
        'Deadline: Fri 15 Jan 2027, 17:00 (Toronto) = Fri 15 Jan 2027, 23:00 (Berlin)',
        'Applies to: applicants from Canada',
      ].join('\n'),
    );
  });

  test('stands that it is over, or cancelled, and then no deadline', async () => {
    await using set = await setUp((call) => (call.id === 'demo-q1' ? { status: 'cancelled' } : {}));
    const cancelled = await set.preview([Q1], ELSEWHERE);
    expect(cancelled[0] && plainText(cancelled[0].message)).toBe(
      'Quantum Sensing 2027\nThis call has been cancelled.',
    );
    const over = await set.preview([TALENT], ELSEWHERE, '2027-06-01T00:00:00Z');
    expect(over[0] && plainText(over[0].message)).toMatch(
      /This call is closed\. Its last deadline was Thu 18 Mar/,
    );
    expect(JSON.stringify(over)).not.toContain('facts');
  });

  test('nothing stands twice within thirty minutes in one channel', async () => {
    await using set = await setUp();
    const countAt = async (links: readonly string[], time: string, channel = LENA.channel) =>
      (await set.preview(links, channel, `2026-11-23T${time}Z`)).length;
    expect(await countAt([Q1], '09:00')).toBe(1);
    expect(await countAt(['https://demo.example/q1#apply'], '09:29')).toBe(0);
    expect(await countAt([Q1, TALENT], '09:29')).toBe(1);
    expect(await countAt([Q1], '09:29', ELSEWHERE)).toBe(1);
    expect(await countAt([Q1], '09:31')).toBe(1);
  });

  test('nothing stands twice when two processes hear of it at once', async () => {
    await using set = await setUp();
    const shown = await Promise.all([set.preview([Q1]), set.preview([Q1]), set.preview([Q1, Q1])]);
    expect(shown.flat()).toHaveLength(1);
  });
});

describe('nothing is shown', () => {
  test.each([
    ['below three links', [Q1, TALENT, 'https://elsewhere.example/']],
    ['below another page of the same site', ['https://demo.example/q1/more']],
    ['below the page of a milestone', ['https://demo.example/charter']],
    ['below what is no address', ['javascript:alert(1)', '']],
    ['without links', []],
  ])('%s', async (_, links) => {
    await using set = await setUp();
    expect(await set.preview(links)).toEqual([]);
  });

  test('where the bot is not', async () => {
    await using set = await setUp();
    expect(await set.preview([Q1], { ...LENA.channel, ref: 'C-UNKNOWN' })).toEqual([]);
  });

  test('of a draft', async () => {
    await using set = await setUp((call) => ({ draft: call.id === 'demo-q1' }));
    expect(await set.preview([Q1, TALENT])).toMatchObject([{ url: TALENT }]);
  });

  test('below a page that two calls name', async () => {
    await using set = await setUp(() => ({
      sources: [{ title: 'Overview', url: 'https://demo.example/q1' }],
    }));
    expect(await set.preview([Q1])).toEqual([]);
  });
});
