import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Visit } from '#src/desk/area.ts';
import { inLanguage } from '#src/desk/visit.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import { factsOf } from '#src/subscriptions/overview.ts';
import { LENA } from '#test/support/whole-desk.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const CHANNEL = {
  id: '1',
  address: LENA.channel,
  name: 'quantum',
  kind: 'channel',
  languages: ['de'],
  timezone: null,
  isIntroduced: true,
} as const;
const NEWS = {
  id: '1',
  channelId: '1',
  kind: 'news',
  owner: { ref: 'U1', name: 'Lena' },
  targets: [],
  filter: NO_FILTER,
  rhythm: AT_ONCE,
  style: USUAL_STYLE,
  paused: true,
  pausedReason: { key: 'deliveries:reason.channel-closed' },
} as const;

test.each([
  ['de', 'angehalten. Der Kanal ist geschlossen oder hat den Bot entfernt.', 'angehalten'],
  ['en', 'paused. The channel is closed or has removed the bot.', 'paused'],
])('what the bot paused says why, in %s', (language, byBot, byPerson) => {
  const visit: Visit = inLanguage(words, { named: [], asker: LENA, channel: CHANNEL }, language);
  const state = (pausedReason: typeof NEWS.pausedReason | null) =>
    factsOf(visit, CHANNEL, { ...NEWS, pausedReason }, new Map()).at(-1)?.value;
  expect(state(NEWS.pausedReason)).toBe(byBot);
  expect(state(null)).toBe(byPerson);
});
