import { describe, expect, test } from 'vitest';
import { messageBlocks, notificationText } from '#adapters/slack/blocks.ts';
import type { Button, Message, Part } from '#src/messages/message.ts';
import { HOSTILE, HOSTILE_TEXT, LONG } from '#test/adapters/slack/messages.ts';
import { BOTH, REMINDER } from '#test/fixtures/messages.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';

const shown = (message: Message) => ({ text: notificationText(message), blocks: messageBlocks(message) });
const saying = (...parts: Part[]): Message => ({ language: 'en', summary: 'x', parts, buttons: [] });
const SEEN = HOSTILE_TEXT.replace('\u202e', '').replace('\u0007', '');

describe('a message', () => {
  test('text from outside is seen sign for sign and opens nothing', () => {
    const seen = seenInSlack(shown(HOSTILE));
    expect(seen.summary).toBe(SEEN);
    expect(seen.text.split(SEEN)).toHaveLength(9);
    expect(seen.links).toEqual([]);
  });

  test('Slack parses no text from outside: it is rich text, or a plain text object with its three signs escaped', () => {
    const drawn = JSON.stringify(shown(HOSTILE), (_, value) => (value?.type === 'rich_text' ? null : value));
    expect(drawn).not.toContain('mrkdwn');
    expect(drawn).not.toMatch(/[<>]/);
    expect(drawn).toContain('&lt;!channel&gt;');
    const types = JSON.stringify(messageBlocks(HOSTILE)).matchAll(/"type":"(\w+)"/g);
    expect(new Set([...types].map((match) => match[1]))).not.toContain('link');
  });

  test.each([
    ['S0TEAM', { type: 'usergroup', usergroup_id: 'S0TEAM' }],
    ['U0LENA', { type: 'user', user_id: 'U0LENA' }],
    ['29:teams', { type: 'text', text: '@<!here>' }],
    ['!channel', { type: 'text', text: '@<!here>' }],
  ])('a mention of %s is what Slack calls by, or plain text', (ref, run) => {
    const [block] = messageBlocks(saying({ kind: 'mention', who: { ref, name: '<!here>' } }));
    expect(block).toMatchObject({ type: 'rich_text', elements: [{ elements: [run] }] });
  });

  test.each(['https://example.org/a?b=1&c=2', 'http://example.org/'])('%s is a link', (url) => {
    const { links } = seenInSlack(shown(saying({ kind: 'title', text: 'x', url })));
    expect(links).toEqual([url]);
  });

  test.each(['javascript:alert(1)', 'slack://open', 'x', '', `https://example.org/${'a'.repeat(3000)}`])(
    '%s is no link',
    (url) => {
      const drawn = shown({
        ...saying({ kind: 'title', text: 'x', url }),
        buttons: [{ kind: 'open', label: 'x', url }],
      });
      expect(seenInSlack(drawn)).toMatchObject({ text: 'x', links: [], buttons: [] });
    },
  );

  test('a second language says which it is', () => {
    const drawn = messageBlocks(BOTH);
    const at = drawn.findIndex((block) => block.type === 'divider');
    expect(drawn[at + 1]).toMatchObject({ type: 'context', elements: [{ text: 'English' }] });
    expect(seenInSlack({ blocks: messageBlocks(REMINDER.en) }).text).not.toContain('English');
  });

  test('a button carries its action', () => {
    const actions = messageBlocks(REMINDER.de).at(-1);
    expect(actions).toMatchObject({
      type: 'actions',
      elements: [
        { url: 'https://example.org/de' },
        { value: JSON.stringify({ name: 'deadlines.unsubscribe', values: { call: 'quantum' } }) },
      ],
    });
  });

  test('a moment is shown on the reader’s clock beside the official one, also after it was kept as JSON', () => {
    const kept: Message = JSON.parse(JSON.stringify(REMINDER.de));
    expect(seenInSlack(shown(kept)).text).toContain(
      'Gemeinsamer Antrag: Do, 18.03.2027, 17:00 Uhr (Berlin) · Ihre Zeit: 2027-03-18, 12:00\n',
    );
  });

  test.each([
    [{ kind: 'open', label: 'Quelle <b>', url: 'https://example.org/a' }, 'Quelle b (example.org)'],
    [{ kind: 'open', label: 'x'.repeat(70), url: 'https://example.org/' }, 'x'.repeat(70)],
    [{ kind: 'act', label: 'R & D', action: { name: 'a', values: {} } }, 'R & D'],
  ] satisfies [Button, string][])('what is read out of a button is as it is spoken: %j', (button, spoken) => {
    const drawn = messageBlocks({ ...saying(), buttons: [button] });
    expect(drawn).toMatchObject([{ elements: [{ accessibility_label: spoken }] }]);
  });

  test('without parts its line is all there is', () => {
    expect(messageBlocks({ language: 'de', summary: 'x', parts: [], buttons: [] })).toEqual([]);
  });
});

describe('what is long', () => {
  const seen = seenInSlack(shown(LONG));

  test('keeps every fact, title and item of a list', () => {
    expect(seen.text.match(/Quantum/g)).toHaveLength(450);
    for (let nth = 0; nth < 60; nth++) expect(seen.text).toContain(`Aufruf ${nth}\n`);
    for (let nth = 0; nth < 50; nth++) expect(`${seen.text}\n`).toContain(`Punkt ${nth}\n`);
    expect(seen.buttons).toHaveLength(30);
  });

  test('shortens prose at the end of a word, and says so', () => {
    expect(seen.text).toMatch(/[.\p{L}&>]…\n/u);
    expect(seen.summary).toMatch(/[.\p{L}&>]…$/u);
  });

  test('a text of several thousand characters stays whole in several runs', () => {
    const text = 'Wort '.repeat(1900).trim();
    const drawn = shown(saying({ kind: 'text', text }));
    expect(slackComplaints(drawn)).toEqual([]);
    expect(seenInSlack(drawn).text.match(/Wort/g)).toHaveLength(1900);
  });

  test.each(['&', 'x', '𝄞', 'a b'])('of only %s is cut between signs', (sign) => {
    const drawn = shown(saying({ kind: 'text', text: sign.repeat(30_000) }));
    expect(slackComplaints(drawn)).toEqual([]);
    expect(seenInSlack(drawn).text.isWellFormed()).toBe(true);
  });
});
