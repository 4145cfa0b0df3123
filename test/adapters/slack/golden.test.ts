import { expect, test } from 'vitest';
import { messageBlocks, messageText } from '#adapters/slack/blocks.ts';
import { HOSTILE, LONG } from '#test/adapters/slack/messages.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { everyMessage } from '#test/support/every-message/every-message.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';

const EVERY = [...(await everyMessage()), ['both', BOTH], ['hostile', HOSTILE], ['long', LONG]] as const;

/** One block a line, so that a difference names it. */
function drawn(text: string, blocks: readonly object[]): string {
  return [text, ...blocks.map((block) => JSON.stringify(block))].join('\n');
}

test.each(EVERY)('%s', async (name, message) => {
  const [text, blocks] = [messageText(message), messageBlocks(message)];
  expect(slackComplaints({ text, blocks })).toEqual([]);
  await expect(drawn(text, blocks)).toMatchFileSnapshot(`golden/${name}.txt`);
});
