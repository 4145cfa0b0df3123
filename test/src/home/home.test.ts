import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Home } from '#src/messages/home.ts';
import { DIRECT, type HomeState, homeIn } from '#test/support/home.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const NOBODY: HomeState = { language: 'en', role: 'everyone', reminders: false, channels: 0, follows: false };

const titles = ({ sections }: Home) =>
  sections.map(({ parts: [first] }) => (first?.kind === 'title' ? first.text : null));
const labels = ({ sections }: Home) => sections.flatMap(({ buttons }) => buttons.map(({ label }) => label));

describe('the home of', () => {
  test.each<[string, Partial<HomeState>, readonly string[]]>([
    ['somebody new', {}, ['What is due next', 'Your reminders', 'Language and privacy']],
    [
      'somebody who follows something',
      { reminders: true, follows: true },
      ['Due next for you', 'Your reminders', 'Language and privacy'],
    ],
    [
      'whoever set something up in channels',
      { channels: 2 },
      ['What is due next', 'Your reminders', 'Set up by you in channels', 'Language and privacy'],
    ],
    ['somebody who never wrote to the bot', { channel: null }, ['What is due next', 'Language and privacy']],
    [
      'an admin, in German',
      { role: 'admin', language: 'de' },
      ['Was als Nächstes endet', 'Ihre Erinnerungen', 'Sprache und Datenschutz', 'Betrieb'],
    ],
  ])('%s', async (_who, state, expected) => {
    const home = await homeIn(words, { ...NOBODY, ...state });
    expect(titles(home)).toEqual(expected);
  });

  test('an admin tells how the bot is doing, and lets them announce and decide', async () => {
    const home = await homeIn(words, { ...NOBODY, role: 'admin' });
    const facts = home.sections.at(-1)?.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts?.map(({ value }) => value)).toEqual([
      'Mon 23 Nov 2026, 09:25 (Berlin)',
      '0 of 0 reachable',
      'not yet',
      '3',
      '1',
      '2',
    ]);
    expect(labels(home)).toEqual(
      expect.arrayContaining(['Announce', 'Unknown deliveries', 'Who may subscribe']),
    );
  });

  test('everyone else says nothing of it', async () => {
    expect(labels(await homeIn(words, NOBODY))).not.toContain('Announce');
  });
});

test('a channel is changed from afar, a direct chat where it is', async () => {
  const home = await homeIn(words, { ...NOBODY, reminders: true, channels: 12 });
  const changes = home.sections.flatMap(({ buttons }) =>
    buttons.flatMap((button) =>
      button.kind === 'act' && button.action.name === 'subscriptions.change' ? [button.action.values] : [],
    ),
  );
  expect(changes).toHaveLength(11);
  expect(changes[0]).toEqual({ kind: 'deadlines', language: 'en' });
  expect(changes[1]).toEqual({ kind: 'news', channel: '2', language: 'en' });
  expect(DIRECT.id).toBe('1');
  expect(JSON.stringify(home)).toContain('2 more');
  expect(JSON.stringify(home)).toContain('quantum-1 <b> – News (paused): NRC');
});

test('what is stored about somebody is said in words', async () => {
  const home = await homeIn(words, { ...NOBODY, language: 'de', role: 'editor', channels: 1 });
  const said = JSON.stringify(home);
  expect(said).toContain('Ihre Kennung slack:U1 mit Deutsch als der Sprache, die Sie gewählt haben');
  expect(said).toContain('Ihre Rolle: Redaktion');
  expect(said).toContain('Ihre Kennung in der Liste derer');
  expect(said).toContain('bei 1 Abo,');
  expect(said).not.toContain('an Fachleute mit Ihrem Namen');
  const asked = JSON.stringify(await homeIn(words, { ...NOBODY, language: 'de', enquiries: 2 }));
  expect(asked).toContain('2 Anfragen an Fachleute mit Ihrem Namen, jede sechs Monate');
  const none = JSON.stringify(await homeIn(words, { ...NOBODY, language: 'de' }));
  expect(none).not.toContain('Abos, die Sie eingerichtet haben');
});

describe('to an admin a secret that ends soon', () => {
  const warned = async (state: Partial<HomeState>) => {
    const { sections } = await homeIn(words, { ...NOBODY, role: 'admin', ...state });
    const { parts, buttons } = sections.at(-1) ?? { parts: [], buttons: [] };
    return {
      texts: parts.flatMap((part) => (part.kind === 'text' ? part.text : [])),
      help: buttons.filter(({ kind }) => kind === 'open').length,
    };
  };

  test('is shown with the way to renew it, and that of no other tenant', async () => {
    const { texts, help } = await warned({ secretEnds: '2026-12-14' });
    expect(texts).toEqual([expect.stringMatching(/expires in 21 days \(Mon 14 Dec 2026\)/)]);
    expect(help).toBe(1);
  });

  test.each(['2026-12-24', '2026-11-22'])('is not shown on %s', async (secretEnds) => {
    expect(await warned({ secretEnds })).toEqual({ texts: [], help: 0 });
  });
});
