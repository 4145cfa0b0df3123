import { expect, test } from 'vitest';
import { isTooLarge, messageActivity } from '#adapters/teams/activity.ts';
import { postsOf } from '#adapters/teams/cards/posts.ts';
import type { Message, Part } from '#src/messages/message.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { teamsComplaints } from '#test/support/teams-limits.ts';

const call = (nth: number): readonly Part[] => [
  { kind: 'title', text: `Aufruf ${nth}` },
  {
    kind: 'facts',
    facts: Array.from({ length: 4 }, (_, fact) => ({
      label: `Frist ${nth}.${fact}`,
      value: `Do, 18.03.2027, 17:00 Uhr (Berlin) für Anträge aus Köln und Québec, ${'ä'.repeat(100)}`,
    })),
  },
];
const MANY: Message = {
  ...BOTH,
  summary: '40 Aufrufe',
  parts: Array.from({ length: 40 }, (_, nth) => call(nth)).flat(),
};
const ONE: Message = {
  ...MANY,
  parts: [
    { kind: 'title', text: 'Ein Aufruf' },
    { kind: 'facts', facts: MANY.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : [])) },
  ],
};

test('an answer that fits is one card, as it is', () => {
  expect(postsOf(BOTH)).toEqual([BOTH]);
});

test.each([
  ['many calls', MANY],
  ['one call with very many deadlines', ONE],
])('an answer of %s is several cards, whole and in order, with its buttons below the last', (_, message) => {
  expect(isTooLarge(messageActivity(message))).toBe(true);
  const posts = postsOf(message);
  expect(posts.length).toBeGreaterThan(1);
  expect(posts.map(messageActivity).flatMap(teamsComplaints)).toEqual([]);
  expect(posts.map((post) => plainText(post)).join('\n')).toBe(plainText(message));
  expect(posts.map(({ summary }) => summary)).toEqual(
    posts.map((_post, at) => `40 Aufrufe (${at + 1}/${posts.length})`),
  );
  expect(posts.flatMap(({ buttons }) => buttons)).toEqual(message.buttons);
  expect(posts.at(-1)?.buttons).toEqual(message.buttons);
});
