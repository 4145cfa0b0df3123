import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { enquiryComposer } from '#src/enquiries/composer.ts';
import type { Channel } from '#src/model/channel.ts';
import type { EnquirySaying } from '#src/model/delivery.ts';
import type { Enquiry } from '#src/model/enquiry.ts';
import { messageOf } from '#test/support/composed.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const OPEN: Enquiry = {
  id: '1042',
  asker: { platform: 'slack', ref: 'U1', name: 'Mira' },
  language: 'en',
  question: 'May we $t(chat:apology) {{name}}?',
  askedAt: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  expectedBy: Temporal.Instant.from('2026-11-25T09:00:00Z'),
  state: 'open',
  reply: null,
};
const REPLY = { text: 'Yes.', by: 'Dr. Example' };
const CHANNEL: Channel = {
  id: '1',
  address: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' },
  name: 'fachleute',
  kind: 'channel',
  languages: ['de', 'en'],
  timezone: 'Europe/Berlin',
};

async function said(saying: EnquirySaying, enquiry: Enquiry | null, channel = CHANNEL) {
  const cause = { kind: 'enquiry', enquiryId: '1042', saying, version: 1 } as const;
  const delivery = { id: 'd', key: 'k', channelId: '1', cause, updates: null, attempts: 1, channel };
  const platforms = new Map([
    ['slack', { hearsReplies: true }],
    ['web', { hearsReplies: false }],
  ]);
  const compose = enquiryComposer({ find: async () => (enquiry ? [enquiry] : []) }, words, platforms);
  return messageOf(await compose([delivery]));
}

test('experts see who asks what, in their languages, and can answer', async () => {
  const message = await said('asked', OPEN);
  const shown = JSON.stringify(message);
  expect(shown).toContain('Mi, 25.11.2026, 10:00 Uhr (Berlin)');
  expect(shown).toContain('Wed 25 Nov 2026, 10:00 (Berlin)');
  expect(message?.buttons.map(({ label }) => label)).toEqual(['Antworten', 'Answer']);
});

test.each(['asked', 'reminder', 'second-reminder', 'alarm'] as const)(
  '%s: says how to answer below the post, where there is such a place',
  async (saying) => {
    const shown = JSON.stringify(await said(saying, OPEN));
    expect(shown).toContain(
      'beginnen Sie Ihre Nachricht mit @Allianzbote. Der Text danach geht als Antwort an Mira.',
    );
    expect(shown).toContain('begin your message with @Allianzbote. The text after it is sent to Mira');
    const page = { ...CHANNEL, address: { tenant: { platform: 'web', ref: 'local' }, ref: 'general' } };
    expect(JSON.stringify(await said(saying, OPEN, page))).not.toContain('@Allianzbote');
    const closed = { ...OPEN, state: 'closed' } as const;
    expect(JSON.stringify(await said(saying, closed))).not.toContain('@Allianzbote');
  },
);

test('the deputy can answer from the alarm, the asker from nothing that only tells of waiting', async () => {
  expect((await said('alarm', OPEN))?.buttons.map(({ label }) => label)).toEqual(['Antworten', 'Answer']);
  expect((await said('overdue', OPEN))?.buttons).toEqual([]);
});

test('what a person wrote is shown as it was written', async () => {
  for (const saying of ['asked', 'reminder', 'second-reminder', 'alarm'] as const)
    expect(JSON.stringify(await said(saying, OPEN))).toContain(OPEN.question);
});

test('once answered, the post says by whom, and offers to keep the answer', async () => {
  const message = await said('asked', { ...OPEN, state: 'answered', reply: REPLY });
  expect(JSON.stringify(message)).toMatch(/Antwort von Dr\. Example:.*Yes\./);
  expect(message?.buttons.map(({ label }) => label)).toEqual(['Als Antwort speichern', 'Save as answer']);
});

test('the asker reads the answer in their language, with whom it is from', async () => {
  const message = await said('answer', { ...OPEN, state: 'answered', reply: REPLY });
  expect(message).toMatchObject({ language: 'en', summary: 'Dr. Example has answered your enquiry A-1042' });
  expect(message?.buttons.map(({ label }) => label)).toEqual(['Thanks, done', 'Ask again']);
});

test('the asker is told of the deputy alone where one was told', async () => {
  const heard = async (saying: EnquirySaying) => JSON.stringify((await said(saying, OPEN))?.parts);
  expect(await heard('overdue')).toContain('alerting the experts’ deputy');
  expect(await heard('overdue-experts')).toContain('reminding the experts again');
  expect(await heard('overdue-experts')).not.toMatch(/deputy/i);
  expect(await heard('second-reminder')).not.toMatch(/deputy|Vertretung/i);
});

test.each(['reminder', 'second-reminder', 'alarm', 'overdue', 'overdue-experts', 'overdue-nobody'] as const)(
  '%s: is not said of what is settled',
  async (saying) => {
    expect(await said(saying, OPEN)).not.toBeNull();
    expect(await said(saying, { ...OPEN, state: 'closed' })).toBeNull();
  },
);

test('of what was deleted nothing is said', async () => {
  expect(await said('asked', null)).toBeNull();
});
