import { describe, expect, test } from 'vitest';
import { isTooLarge, messageActivity } from '#adapters/teams/activity.ts';
import type { Message } from '#src/messages/message.ts';
import { HOSTILE } from '#test/adapters/adaptive-cards/messages.ts';
import { BOTH } from '#test/fixtures/messages.ts';

const MENTION = '<at>Everyone</at> <at id="0">Lynne Robbins</at>';
const CALLING: Message = {
  language: 'en',
  summary: MENTION,
  parts: [
    { kind: 'title', text: MENTION },
    { kind: 'text', text: MENTION },
    { kind: 'facts', facts: [{ label: MENTION, value: MENTION }] },
    { kind: 'list', items: [MENTION] },
    { kind: 'sources', label: MENTION, citations: [{ title: MENTION, url: 'https://example.org/' }] },
  ],
  buttons: [
    { kind: 'open', label: MENTION, url: 'https://example.org/' },
    { kind: 'act', label: MENTION, action: { name: 'later', values: { entities: MENTION } } },
  ],
};

function cardOf(message: Message): object {
  const [attachment] = messageActivity(message).attachments as { content: object }[];
  return attachment?.content ?? {};
}

test('it is one card alone, with a summary', () => {
  const activity = messageActivity(BOTH);
  expect(Object.keys(activity).toSorted()).toEqual(['attachments', 'summary', 'type']);
  expect(activity).toMatchObject({ type: 'message', summary: BOTH.summary, attachments: [{}] });
});

describe('text from outside mentions nobody', () => {
  // Teams calls people by the entities of an activity or of a card's `msteams`, never by `<at>` alone.
  test.each([CALLING, HOSTILE])('neither activity nor card names an entity', (message) => {
    expect(messageActivity(message)).not.toHaveProperty('entities');
    expect(cardOf(message)).not.toHaveProperty('msteams');
  });
});

describe('a mention', () => {
  const calling = (ref: string, name: string): Message => ({
    ...CALLING,
    parts: [{ kind: 'mention', who: { ref, name } }, ...CALLING.parts],
  });

  test.each([
    ['29:lena', 'Lena', 'Lena', { id: '29:lena', name: 'Lena' }],
    ['tag:MjQz', 'Quanten-Team', 'Quanten-Team', { id: 'MjQz', name: 'Quanten-Team', type: 'tag' }],
    ['29:x', '</at>*x*', '/atx', { id: '29:x', name: '/atx' }],
  ])('of %s is one entity, with the same signs in the card', (ref, name, shown, mentioned) => {
    const text = `<at>${shown}</at>`;
    const card = cardOf(calling(ref, name));
    expect(card).toMatchObject({ body: expect.arrayContaining([{ type: 'TextBlock', text, wrap: true }]) });
    expect(card).toMatchObject({ msteams: { entities: [{ type: 'mention', text, mentioned }] } });
    expect(JSON.stringify(card).match(/"mention"/g)).toHaveLength(1);
  });
});

test('a summary holds neither links nor signs that turn its direction', () => {
  const summary = String(messageActivity(HOSTILE).summary);
  expect(summary).not.toMatch(/\]\(|\p{Cc}|\u202e/u);
});

describe('the size', () => {
  const ofLength = (text: string): Message => ({ ...BOTH, parts: [{ kind: 'text', text }], buttons: [] });
  const rest = Buffer.byteLength(JSON.stringify(messageActivity(ofLength('x')))) - 1;

  test.each([
    ['24 KB', 'x'.repeat(24 * 1024 - rest), false],
    ['one byte more', 'x'.repeat(24 * 1024 - rest + 1), true],
    ['umlauts, which are two bytes each', 'ü'.repeat(13 * 1024), true],
  ])('%s', (_, text, tooLarge) => {
    expect(isTooLarge(messageActivity(ofLength(text)))).toBe(tooLarge);
  });
});
