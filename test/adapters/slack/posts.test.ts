import { describe, expect, test } from 'vitest';
import { messageBlocks, notificationText } from '#adapters/slack/blocks.ts';
import { postsOf } from '#adapters/slack/posts.ts';
import { inAllLanguages, type Message, type Part } from '#src/messages/message.ts';
import { REMINDER } from '#test/fixtures/messages.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';

const shown = (message: Message) => ({ text: notificationText(message), blocks: messageBlocks(message) });
const seen = (posts: readonly Message[]) => posts.map((post) => seenInSlack(shown(post)));

/** Calls, each with so many deadlines of about two hundred characters. */
function calls(count: number, deadlines: number): readonly Part[] {
  return Array.from({ length: count }, (_, call): readonly Part[] => [
    { kind: 'title', text: `Call ${call}`, url: `https://example.org/calls/${call}` },
    {
      kind: 'facts',
      facts: Array.from({ length: deadlines }, (_, stage) => ({
        label: `Deadline ${call}.${stage}`,
        value: `Thu 18 Mar 2027, 17:00 (Berlin) = ${'12:00 (Toronto) '.repeat(8)}`,
        moment: { at: '2027-03-18T16:00:00Z', label: 'your time' },
      })),
    },
  ]).flat();
}

function saying(parts: readonly Part[]): Message {
  return { ...REMINDER.de, summary: 'What is due', parts };
}

describe('what Slack would refuse as one post', () => {
  test.each([
    ['many calls', calls(20, 4)],
    ['one call with many deadlines', calls(1, 80)],
    ['a list', [{ kind: 'list', items: Array.from({ length: 40 }, (_, at) => `${at} ${'x'.repeat(400)}`) }]],
  ] satisfies [string, readonly Part[]][])('is several: %s', (_, parts) => {
    const posts = postsOf(saying(parts));
    expect(posts.length).toBeGreaterThan(1);
    expect(posts.flatMap((post) => slackComplaints(shown(post)))).toEqual([]);
    expect(posts.flatMap(({ parts: told }) => told.flatMap(factsOf))).toEqual(parts.flatMap(factsOf));
  });

  test('keeps a heading with what stands below it', () => {
    for (const { parts } of postsOf(saying(calls(20, 4)))) {
      expect(parts.at(0)?.kind).toBe('title');
      expect(parts.at(-1)?.kind).toBe('facts');
    }
  });

  test.each([8, 80])('begins the other language with its name, %i deadlines each', (deadlines) => {
    const one = saying(calls(4, deadlines));
    const posts = postsOf(inAllLanguages([one, { ...one, language: 'en' }]));
    const starts = posts.flatMap(({ parts }) =>
      parts.flatMap((part, at) => (part.kind === 'divider' ? [at] : [])),
    );
    expect(starts).toHaveLength(1);
    expect(posts.map(({ parts }) => parts.at(-1)?.kind)).not.toContain('divider');
    expect(seen(posts).filter(({ text }) => text.includes('\nEnglish\nCall 0\nDeadline 0.0:'))).toHaveLength(
      1,
    );
    expect(posts.flatMap((post) => slackComplaints(shown(post)))).toEqual([]);
  });

  test('counts the posts in its notifications, and has its buttons below the last', () => {
    const posts = seen(postsOf(saying(calls(20, 4))));
    expect(posts.map(({ summary }) => summary)).toEqual(['What is due (1/2)', 'What is due (2/2)']);
    expect(posts.map(({ buttons }) => buttons.length)).toEqual([0, 2]);
  });

  test('names its sources once a post', () => {
    const citations = Array.from({ length: 60 }, (_, at) => ({
      title: `Source ${at}`,
      url: `https://example.org/${'x'.repeat(250)}/${at}`,
    }));
    const posts = postsOf(saying([{ kind: 'sources', label: 'Sources', citations }]));
    expect(posts.map(({ parts }) => parts.length)).toEqual([1, 1]);
    expect(seen(posts).flatMap(({ links }) => links)).toEqual([
      ...citations.map(({ url }) => url),
      'https://example.org/de',
    ]);
  });
});

test('what fits is one post as it is', () => {
  expect(postsOf(REMINDER.de)).toEqual([REMINDER.de]);
  const empty = { ...REMINDER.de, parts: [] };
  expect(postsOf(empty)).toEqual([empty]);
});

function factsOf(part: Part): readonly unknown[] {
  if (part.kind === 'facts') return part.facts;
  return part.kind === 'list' ? part.items : [];
}
