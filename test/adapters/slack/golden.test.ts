import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { messageBlocks, notificationText } from '#adapters/slack/blocks.ts';
import { linkUnfurls } from '#adapters/slack/unfurls.ts';
import { callPreview } from '#src/previews/call-preview.ts';
import { HOSTILE, LONG } from '#test/adapters/slack/messages.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { everyMessage } from '#test/support/every-message/every-message.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';
import { unfurlComplaints } from '#test/support/slack-unfurl-limits.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));

const EVERY = [...(await everyMessage()), ['both', BOTH], ['hostile', HOSTILE], ['long', LONG]] as const;

/** One block a line, so that a difference names it. */
function drawn(text: string, blocks: readonly object[]): string {
  return [text, ...blocks.map((block) => JSON.stringify(block))].join('\n');
}

test.each(EVERY)('%s', async (name, message) => {
  const [text, blocks] = [notificationText(message), messageBlocks(message)];
  expect(slackComplaints({ text, blocks })).toEqual([]);
  await expect(drawn(text, blocks)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test.each(words.languages)('link-preview.%s', async (language) => {
  const [call] = (await knowledgeOf(DEMO)).calls;
  if (!call) throw new Error('the fixture has a call');
  const [url, now] = ['https://demo.example/q1', Temporal.Instant.from('2026-11-23T09:00:00Z')];
  const reader = { languages: [language], timezone: 'Europe/Berlin' };
  const unfurls = linkUnfurls([{ url, message: callPreview(words, language, call, reader, now) }]) ?? {};
  expect(unfurlComplaints({ ...unfurls })).toEqual([]);
  const blocks = unfurls[url]?.blocks ?? [];
  await expect(drawn(url, blocks)).toMatchFileSnapshot(`golden/link-preview.${language}.txt`);
});
