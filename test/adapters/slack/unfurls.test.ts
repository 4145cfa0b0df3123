import { expect, test } from 'vitest';
import { linkUnfurls } from '#adapters/slack/unfurls.ts';
import { HOSTILE, HOSTILE_TEXT } from '#test/adapters/slack/messages.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { unfurlComplaints } from '#test/support/slack-unfurl-limits.ts';

const URL_SHARED = 'https://demo.example/q1';

test('a preview is plain text with the deadline on the reader’s clock', () => {
  const unfurls = linkUnfurls([{ url: URL_SHARED, message: BOTH }]) ?? {};
  expect(unfurlComplaints({ ...unfurls })).toEqual([]);
  expect(unfurls[URL_SHARED]?.blocks?.slice(0, 3)).toEqual([
    {
      type: 'section',
      text: { type: 'plain_text', text: 'Noch 14 Tage: Quantensensorik 2027', emoji: false },
    },
    {
      type: 'section',
      text: {
        type: 'plain_text',
        text: 'Gemeinsamer Antrag: Do, 18.03.2027, 17:00 Uhr (Berlin)',
        emoji: false,
      },
    },
    {
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          text: '<!date^1805385600^Ihre Zeit: {date_short}, {time}|2027-03-18 16:00 UTC>',
          verbatim: true,
        },
      ],
    },
  ]);
});

test('text from outside opens, mentions and formats nothing', () => {
  const moment = { at: '2027-03-18T16:00:00Z', label: 'your time' };
  const message = {
    ...HOSTILE,
    parts: [
      ...HOSTILE.parts,
      { kind: 'facts', facts: [{ label: HOSTILE_TEXT, value: HOSTILE_TEXT, moment }] },
    ],
  } as const;
  const unfurls = linkUnfurls([{ url: URL_SHARED, message }]) ?? {};
  expect(unfurlComplaints({ ...unfurls })).toEqual([]);
});

test('without previews Slack is not asked', () => expect(linkUnfurls([])).toBeNull());
