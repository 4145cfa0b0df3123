import type { HomeView } from '@slack/types';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { homeView } from '#adapters/slack/home-view.ts';
import type { Section } from '#src/messages/home.ts';
import { type HomeState, homeIn } from '#test/support/home.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

/** A view holds twice as many blocks as a message; otherwise the same is refused. */
function complaints({ blocks }: HomeView): readonly string[] {
  const halves = [blocks.slice(0, 50), blocks.slice(50, 100)];
  const inHalves = halves.flatMap((half) => slackComplaints({ text: 'x', blocks: half }));
  const ids = JSON.stringify(blocks).match(/"action_id":"[^"]*"/g) ?? [];
  const doubles = new Set(ids).size === ids.length ? [] : ['an action_id occurs twice'];
  return [...inHalves, ...doubles, ...(blocks.length > 100 ? [`${blocks.length} blocks`] : [])];
}

const ADMIN: HomeState = { language: 'de', role: 'admin', reminders: true, channels: 2, follows: true };
const NEW: HomeState = { language: 'en', role: 'everyone', reminders: false, channels: 0, follows: false };

describe('a home', () => {
  test.each<[string, HomeState]>([
    ['german-admin', ADMIN],
    ['english-admin', { ...ADMIN, language: 'en' }],
    ['german-new', { ...NEW, language: 'de' }],
    ['english-new', NEW],
  ])('%s', async (name, state) => {
    const view = homeView(await homeIn(words, state));
    expect(complaints(view)).toEqual([]);
    await expect(JSON.stringify(view, null, 2)).toMatchFileSnapshot(`golden/home-${name}.json`);
  });

  test('of somebody with very much stays within the limits, and no fact is lost', async () => {
    const section: Section = {
      parts: Array.from({ length: 40 }, (_, at) => ({
        kind: 'facts',
        facts: [{ label: `f${at}`, value: `value ${at}.` }],
      })),
      buttons: [],
    };
    const view = homeView({ language: 'en', sections: Array.from({ length: 12 }, () => section) });
    expect(complaints(view)).toEqual([]);
    const { text } = seenInSlack({ blocks: [...view.blocks] });
    expect(text.match(/value 39\./g)).toHaveLength(12);
  });

  test('without sections is empty', () => {
    expect(homeView({ language: 'en', sections: [] })).toEqual({ type: 'home', blocks: [] });
  });
});
